package vn.hue.ansinh.indicators.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says as of which instant a question can be answered so that the same answer can be had again for ever. */
@ApplicationScoped
public class Settled {
    /** No writer takes longer from its stamp to its end: the transaction of an import may last half of it. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final String STAMPS = """
            select min(cast(s.classid as bigint) * 1000000 + cast(s.objid as bigint)) from pg_locks s
            where s.locktype = 'advisory' and s.objsubid = 2
              and s.database = (select oid from pg_database where datname = current_database())
            """;

    // Whoever states something of an indicator holds the lock of its ledger as well.
    private static final String STAMPS_ABOUT = STAMPS + """
             and exists (
                select from pg_locks l, hashtextextended('observations/' || :indicator, 197) ledger
                where l.pid = s.pid and l.granted and l.locktype = 'advisory' and l.objsubid = 1
                  and (cast(l.classid as bigint) << 32 | cast(l.objid as bigint)) = ledger)
            """;

    private final EntityManager database;

    Settled(EntityManager database) {
        this.database = database;
    }

    /**
     * The instant that was asked for; where somebody is still writing under one that is not later, the last one before
     * that. An instant in the future stays what it is.
     *
     * @param now read from the clock before this question: whoever has stamped nothing yet will stamp a later one
     * @param indicator of which alone the answer tells; empty for all
     */
    public Instant known(Instant asked, Instant now, String indicator) {
        // As the database keeps instants, and would round up: what was recorded after it is not known at it.
        Instant kept = asked.truncatedTo(ChronoUnit.MICROS);
        if (asked.isAfter(now) || asked.isBefore(now.minus(LONGEST))) {
            return kept;
        }
        return earliest(indicator).filter(kept::isAfter).orElse(kept);
    }

    /** The last instant before any under which somebody is writing. */
    private Optional<Instant> earliest(String indicator) {
        // Without a parameter PostgreSQL keeps the plan; mostly nobody writes, and this is all that is asked.
        Number any = (Number) database.createNativeQuery(STAMPS).getSingleResult();
        Number stamp = any == null || indicator.isEmpty() ? any : ofOne(indicator);
        return Optional.ofNullable(stamp).map(micros -> Instant.EPOCH.plus(micros.longValue() - 1, ChronoUnit.MICROS));
    }

    private @Nullable Number ofOne(String indicator) {
        return (Number) database.createNativeQuery(STAMPS_ABOUT)
                .setParameter("indicator", indicator)
                .getSingleResult();
    }
}
