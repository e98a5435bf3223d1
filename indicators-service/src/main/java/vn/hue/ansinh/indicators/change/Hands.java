package vn.hue.ansinh.indicators.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.hue.ansinh.kit.access.Caller;

/** Whose hand writes, and when. */
@ApplicationScoped
public class Hands {
    private final Caller caller;
    private final Clock clock;

    Hands(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    public Hand ofCaller() {
        return new Hand(caller.subject(), now());
    }

    public Hand ofTables() {
        return new Hand(null, now());
    }

    private Instant now() {
        // PostgreSQL keeps microseconds; a finer instant would lie after itself once it is read back.
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
