package vn.hue.ansinh.indicators.task;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;

/** At which instant tasks are looked at, and which of them are wanted. */
public class StandingQuery {
    @QueryParam("asOf")
    @Nullable
    String asOf;

    @QueryParam("state")
    @Nullable
    String state;

    Instant asOf(Instant now) {
        return new Parameter("asOf", asOf).instantOr(now);
    }

    /** Null for what is known now. */
    @Nullable
    Instant knownAt(Instant now) {
        Instant known = asOf(now);
        return known.isBefore(now) ? known : null;
    }

    /** Null for every state. */
    @Nullable
    TaskState state() {
        return new Parameter("state", state).oneOf(TaskState.class);
    }
}
