package vn.hue.ansinh.indicators.instant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.hue.ansinh.indicators.question.Parameter;

/** When somebody asks, and of which instant he is answered. */
@ApplicationScoped
public class Asking {
    private final Settled settled;
    private final Clock clock;

    Asking(Settled settled, Clock clock) {
        this.settled = settled;
        this.clock = clock;
    }

    /** As the database keeps instants. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * @param now read before anything is asked
     * @param indicator of which alone the answer tells; empty for all
     */
    public Instant known(Parameter asOf, Instant now, String indicator) {
        return settled.known(asOf.instantUpTo(now), now, indicator);
    }
}
