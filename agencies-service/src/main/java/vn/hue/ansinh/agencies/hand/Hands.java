package vn.hue.ansinh.agencies.hand;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.hue.ansinh.kit.access.Caller;

/** Tells whose hand writes. */
@ApplicationScoped
public class Hands {
    private final Caller caller;
    private final Clock clock;

    Hands(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    public Hand ofCaller() {
        // PostgreSQL keeps microseconds.
        return new Hand(caller.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
