package vn.hue.ansinh.kit.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The time of the database, which all instances of a service share: whether a report came in time must not depend on
 * which of them took it. From one answer of the database to the next it goes on by the steady counter of the machine, so
 * whoever sets the machine's clock moves nothing. Until the first answer it is the machine's.
 */
final class DatabaseClock extends Clock {
    private final Clock machine;
    private final LongSupplier counter;
    private final AtomicReference<@Nullable Reading> last;

    DatabaseClock(Clock machine, LongSupplier counter) {
        this(machine, counter, new AtomicReference<>());
    }

    private DatabaseClock(Clock machine, LongSupplier counter, AtomicReference<@Nullable Reading> last) {
        this.machine = machine;
        this.counter = counter;
        this.last = last;
    }

    /** What the database said while the counter stood there. */
    private record Reading(Instant said, long count) {
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
        if (before == null || !before.agrees(said, asked, now)) {
            last.set(new Reading(said, asked + (now - asked) / 2));
        }
    }

    @Override
    public Instant instant() {
        Reading reading = last.get();
        return reading == null ? machine.instant() : reading.at(counter.getAsLong());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DatabaseClock(machine.withZone(zone), counter, last);
    }
}
