package vn.hue.ansinh.kit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The time of the database, which all instances of a service share: whether a report came in time must not depend on
 * which of them took it. From one answer of the database to the next it goes on by the steady counter of the machine, so
 * whoever sets the machine's clock moves nothing. The counter stands still while the machine is suspended, and its clock does
 * not: where the two part, the database is asked at once. Until the first answer it is the machine's.
 */
final class DatabaseClock extends Clock {
    private static final Duration APART = Duration.ofSeconds(1);

    private final Clock machine;
    private final LongSupplier counter;
    private final Runnable ask;
    private final AtomicReference<@Nullable Reading> last;

    /** @param ask what has the database say at once what time it is, or else has it go on ({@link #goOn}) */
    DatabaseClock(Clock machine, LongSupplier counter, Runnable ask) {
        this(machine, counter, ask, new AtomicReference<>());
    }

    private DatabaseClock(Clock machine, LongSupplier counter, Runnable ask, AtomicReference<@Nullable Reading> last) {
        this.machine = machine;
        this.counter = counter;
        this.ask = ask;
        this.last = last;
    }

    /**
     * What the database said while the counter stood there.
     *
     * @param off how far the machine's clock was from it, when the two were looked at last
     */
    private record Reading(Instant said, long count, Duration off) {
        Reading(Instant said, long count) {
            this(said, count, Duration.ZERO);
        }

        Reading beside(Instant machine, long counted) {
            return new Reading(said, count, Duration.between(at(counted), machine));
        }

        boolean isApart(Instant machine, long counted) {
            Duration moved = Duration.between(at(counted), machine).minus(off);
            return moved.abs().compareTo(APART) > 0;
        }

        Instant at(long counted) {
            return said.plusNanos(counted - count);
        }

        /** Nobody knows where on the way of an answer it was true. */
        boolean agrees(Instant with, long asked, long answered) {
            return !at(asked).isAfter(with) && !with.isAfter(at(answered));
        }
    }

    /**
     * Moves only where the answer cannot be true by what was known: each slow answer would push it to and fro.
     *
     * @param asked where the counter stood when the question went out
     */
    void set(Instant said, long asked) {
        long now = counter.getAsLong();
        Reading before = last.get();
        Reading reading = before != null && before.agrees(said, asked, now)
                ? before
                : new Reading(said, asked + (now - asked) / 2);
        last.set(reading.beside(machine.instant(), now));
    }

    /** By the counter alone, wherever the machine's clock stands now. */
    void goOn() {
        last.updateAndGet(reading -> reading == null ? null : reading.beside(machine.instant(), counter.getAsLong()));
    }

    /** The machine was suspended, or somebody has set its clock. */
    boolean isInDoubt() {
        Reading reading = last.get();
        return reading != null && reading.isApart(machine.instant(), counter.getAsLong());
    }

    @Override
    public Instant instant() {
        if (isInDoubt()) {
            ask.run();
        }
        Reading reading = last.get();
        return reading == null ? machine.instant() : reading.at(counter.getAsLong());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DatabaseClock(machine.withZone(zone), counter, ask, last);
    }
}
