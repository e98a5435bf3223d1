package vn.hue.ansinh.indicators.instant;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Gives out the instants from which things are known. What is written under one is seen only when its transaction has
 * ended, which may be seconds later; until then a shared lock, whose key is an instant that is not after it, tells every
 * process not to call that time {@link Settled}. The database drops it behind the commit, and also where the writer was
 * killed.
 *
 * <p>Each process has its own clock, and no two agree. Whoever follows the figures by their instants would miss what a
 * slower one writes, so an instant lies behind those of all real figures that can be read; of what cannot be read yet
 * the lock tells.
 */
@ApplicationScoped
public class Stamping {
    /** What lies farther ahead was not written by a clock that runs fast: somebody has set this one back. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    // Of two numbers, as no other of our locks: seconds since 1970 (enough until 2106), and microseconds.
    private static final String ANNOUNCE = """
            select cast(pg_advisory_xact_lock_shared(cast(:seconds as int), cast(:micros as int)) as text)
            """;

    private static final String LAST_KNOWN = """
            select max(last_recorded) from indicator_extent where last_recorded > :now and last_recorded <= :soon
            """;

    private final EntityManager database;
    private final Clock clock;

    Stamping(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** As late as the caller can take it: whoever reads meanwhile is shown the books as they were before. */
    @Transactional(MANDATORY)
    public Instant now() {
        Instant before = clock.instant();
        database.createNativeQuery(ANNOUNCE)
                .setParameter("seconds", (int) before.getEpochSecond())
                .setParameter("micros", before.getNano() / 1_000)
                .getSingleResult();
        // Not before others can see the lock; in microseconds, as PostgreSQL keeps it, or it would lie after itself.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return lastKnownAfter(now).map(last -> last.plus(1, ChronoUnit.MICROS)).orElse(now);
    }

    /** By a clock that runs faster than this one; asked behind the lock, so that it holds what was committed before that. */
    private Optional<Instant> lastKnownAfter(Instant now) {
        return Optional.ofNullable((Instant) database.createNativeQuery(LAST_KNOWN)
                .setParameter("now", now)
                .setParameter("soon", now.plus(CLOCKS_APART))
                .getSingleResult());
    }
}
