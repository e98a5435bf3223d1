package vn.hue.ansinh.indicators.task;

import jakarta.ws.rs.QueryParam;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;

/** And those in which state, or on which reports come in or do not. */
public class StateQuery extends StandingQuery {
    @QueryParam("state")
    @Nullable
    String state;

    @QueryParam("reporting")
    @Nullable
    String reporting;

    /** Read once for all that is found. */
    Predicate<TaskView> wanted() {
        TaskState state = state();
        Reporting wanted = new Parameter("reporting", reporting).oneOf(Reporting.class);
        return task -> (state == null || task.state() == state) && (wanted == null || task.reporting() == wanted);
    }

    /** Null for every state. */
    private @Nullable TaskState state() {
        return new Parameter("state", state).oneOf(TaskState.class);
    }
}
