package vn.hue.ansinh.reporting.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.trail.Deed;
import vn.hue.ansinh.reporting.trail.Sealable;
import vn.hue.ansinh.reporting.trail.Sealing;

/**
 * The deadlines of all duties. What has opened stays as it was announced: agencies plan by it and receipts speak of it. A
 * changed rule or calendar reaches only what opens later.
 */
@ApplicationScoped
class Deadlines {
    static final Sealable OF_THE_CALENDAR = sealed("deadline", "duty", "period", "occasion = ''");
    static final Sealable DECIDED_ON =
            sealed("date", "occasions", "concat_ws(' ', period, occasion)", "occasion <> ''");

    private static final String FORGET = """
            with gone as (
              delete from deadline d where d.occasion = '' and d.opens_at > :now
                and d.duty || '.' || d.period <> all(cast(:kept as text[]))
              returning d.duty, d.period)
            select duty, period from gone order by duty, period
            """;
    private static final String KEEP = """
            insert into deadline (duty, period, occasion, rule, opens_at, nominal_date, due_at, lock_at, agencies)
            values (:duty, :period, :occasion, :rule, :opens, :nominal, :due, cast(:lock as timestamptz),
              cast(:agencies as text[]))
            on conflict (duty, period, occasion) do update set rule = excluded.rule, opens_at = excluded.opens_at,
              nominal_date = excluded.nominal_date, due_at = excluded.due_at, lock_at = excluded.lock_at,
              agencies = excluded.agencies
            where (deadline.opens_at > :now or deadline.occasion <> '')
              and (deadline.rule, deadline.opens_at, deadline.nominal_date, deadline.due_at, deadline.lock_at,
                deadline.agencies) is distinct from (excluded.rule, excluded.opens_at, excluded.nominal_date,
                excluded.due_at, excluded.lock_at, excluded.agencies)
            """;

    private final EntityManager database;
    private final Sealing sealing;

    Deadlines(EntityManager database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    private static Sealable sealed(String thing, String kin, String id, String which) {
        return new Sealable(thing, kin, """
                select duty, %s, jsonb_build_object('rule', rule, 'opensAt', utc(opens_at), 'day', nominal_date,
                  'dueAt', utc(due_at), 'lockAt', utc(lock_at), 'agencies', agencies)
                from deadline where %s
                """.formatted(id, which));
    }

    /** Brings those of the calendar that have not opened yet to what follows now. */
    void follow(List<RuleHistory.Dated> occasions, Deed deed) {
        forgetAllBut(occasions, deed.at())
                .forEach((duty, periods) -> sealing.forget(OF_THE_CALENDAR, duty, periods, deed.as("FORGOTTEN")));
        occasions.stream()
                .filter(dated -> keep(dated, null, deed.at()))
                .map(RuleHistory.Dated::deadline)
                .collect(groupingBy(
                        deadline -> deadline.occasion().duty(), TreeMap::new, mapping(Deadline::period, toList())))
                .forEach((duty, periods) -> sealing.seal(OF_THE_CALENDAR, duty, periods, deed));
    }

    /** @return the years that are gone, by their duty */
    private Map<String, List<String>> forgetAllBut(List<RuleHistory.Dated> occasions, Instant now) {
        List<Tuple> gone = database.createNativeQuery(FORGET, Tuple.class)
                .setParameter("now", now)
                .setParameter(
                        "kept",
                        occasions.stream()
                                .map(RuleHistory.Dated::deadline)
                                .map(deadline -> deadline.occasion().duty() + "." + deadline.period())
                                .toArray(String[]::new))
                .getResultList();
        return gone.stream()
                .collect(groupingBy(
                        row -> row.get("duty", String.class),
                        TreeMap::new,
                        mapping(row -> row.get("period", String.class), toList())));
    }

    /**
     * @param agencies whom it is asked of; null for all who have the duty
     * @return whether it is new or another one than before
     */
    boolean keep(RuleHistory.Dated dated, @Nullable List<String> agencies, Instant now) {
        Deadline deadline = dated.deadline();
        int kept = database.createNativeQuery(KEEP)
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
        return kept > 0;
    }
}
