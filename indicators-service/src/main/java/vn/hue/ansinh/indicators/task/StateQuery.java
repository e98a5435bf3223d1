package vn.hue.ansinh.indicators.task;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;

/** And those in which state. */
public class StateQuery extends StandingQuery {
    @QueryParam("state")
    @Nullable
    String state;

    /** Null for every state. */
    @Nullable
    TaskState state() {
        return new Parameter("state", state).oneOf(TaskState.class);
    }
}
