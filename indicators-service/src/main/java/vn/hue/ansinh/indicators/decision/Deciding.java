package vn.hue.ansinh.indicators.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.hue.ansinh.kit.access.Caller;

/** Who writes a decision down, and when. */
@ApplicationScoped
class Deciding {
    private final Caller caller;
    private final Clock clock;

    Deciding(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    String by() {
        return caller.subject();
    }

    Instant now() {
        // PostgreSQL keeps microseconds; a finer instant would lie after itself once it is read back.
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
