package vn.hue.ansinh.indicators.task;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;

/** At which instant tasks are looked at. */
public class StandingQuery {
    @QueryParam("asOf")
    @Nullable
    String asOf;

    Instant asOf(Instant now) {
        return new Parameter("asOf", asOf).instantUpTo(now);
    }

    /** Null for what is known now. */
    @Nullable
    Instant knownAt(Instant now) {
        Instant known = asOf(now);
        return known.isBefore(now) ? known : null;
    }
}
