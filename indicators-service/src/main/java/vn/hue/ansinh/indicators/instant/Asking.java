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
     * What is there now, for whoever asks for no instant; else one of which the same answer can be had again.
     *
     * @param indicator of which alone the answer tells; empty for all
     */
    public AskedInstant instant(Parameter asOf, Instant now, String indicator) {
        if (asOf.instantOrNull() == null) {
            return new AskedInstant(now, null);
        }
        Instant known = known(asOf, now, indicator);
        return new AskedInstant(known, known);
    }

    /**
     * @param now read before anything is asked
     * @param indicator of which alone the answer tells; empty for all
     */
    public Instant known(Parameter asOf, Instant now, String indicator) {
        return settled.known(asOf.instantUpTo(now), now, indicator);
    }
}
