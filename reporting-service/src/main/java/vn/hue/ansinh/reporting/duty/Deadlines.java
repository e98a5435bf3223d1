package vn.hue.ansinh.reporting.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of all duties. What has opened stays as it was announced: agencies plan by it and receipts speak of it. A
 * changed rule or calendar reaches only what opens later.
 */
@ApplicationScoped
class Deadlines {
    private static final String FORGET = """
            delete from deadline d where d.occasion = '' and d.opens_at > :now
              and d.duty || '.' || d.period <> all(cast(:kept as text[]))
            """;
    private static final String KEEP = """
            insert into deadline (duty, period, occasion, rule, opens_at, nominal_date, due_at, lock_at, agencies)
            values (:duty, :period, :occasion, :rule, :opens, :nominal, :due, cast(:lock as timestamptz),
              cast(:agencies as text[]))
            on conflict (duty, period, occasion) do update set rule = excluded.rule, opens_at = excluded.opens_at,
              nominal_date = excluded.nominal_date, due_at = excluded.due_at, lock_at = excluded.lock_at,
              agencies = excluded.agencies
            where deadline.opens_at > :now or deadline.occasion <> ''
            """;

    private final EntityManager database;

    Deadlines(EntityManager database) {
        this.database = database;
    }

    /** Brings those of the calendar that have not opened yet to what follows now. */
    void follow(List<RuleHistory.Dated> occasions, Instant now) {
        database.createNativeQuery(FORGET)
                .setParameter("now", now)
                .setParameter(
                        "kept",
                        occasions.stream()
                                .map(RuleHistory.Dated::deadline)
                                .map(deadline -> deadline.occasion().duty() + "." + deadline.period())
                                .toArray(String[]::new))
                .executeUpdate();
        occasions.forEach(dated -> keep(dated, null, now));
    }

    /** @param agencies whom it is asked of; null for all who have the duty */
    void keep(RuleHistory.Dated dated, @Nullable List<String> agencies, Instant now) {
        Deadline deadline = dated.deadline();
        database.createNativeQuery(KEEP)
                .setParameter("duty", deadline.occasion().duty())
                .setParameter("period", deadline.period())
                .setParameter("occasion", deadline.occasion().name())
                .setParameter("rule", dated.rule())
                .setParameter("opens", deadline.opensAt())
                .setParameter("nominal", deadline.nominal())
                .setParameter("due", deadline.dueAt())
                .setParameter("lock", deadline.lockAt())
                .setParameter("agencies", agencies == null ? null : agencies.toArray(String[]::new))
                .setParameter("now", now)
                .executeUpdate();
    }
}
