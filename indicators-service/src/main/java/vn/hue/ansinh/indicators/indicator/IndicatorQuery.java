package vn.hue.ansinh.indicators.indicator;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/** What only indicators can be asked for; empty where nothing was asked. */
public class IndicatorQuery {
    @QueryParam("agency")
    @Nullable
    String agency;

    @QueryParam("role")
    @Nullable
    String role;

    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("direction")
    @Nullable
    String direction;

    @QueryParam("level")
    @Nullable
    String level;

    @QueryParam("lifecycle")
    @Nullable
    String lifecycle;

    /** The verdicts by name; what they mean is known by the room that judges, which leans on this one. */
    enum Told {
        EXCEEDED,
        ACHIEVED,
        MAINTAINED,
        ON_TRACK,
        TOLERANCE_UNDECIDED,
        NO_BASELINE,
        NOT_REPORTED,
        NEEDS_ACCELERATION,
        AT_RISK,
        LIMITED,
        DETERIORATING,
        NOT_ACHIEVED,
        BREACHED
    }

    /** What agencies are assigned to it for, as agencies-service calls it. */
    private enum Role {
        LEAD,
        COORDINATE,
        REPORT,
        CONSOLIDATE,
        MONITOR,
        REQUESTED
    }

    private enum Lifecycle {
        ACTIVE,
        RETIRED
    }

    /** What is kept of now alone cannot be asked of an instant. */
    void mustAskOfAnyTime() {
        mustNotBeAsked("agency", agency());
        mustNotBeAsked("role", role());
        mustNotBeAsked("status", status());
    }

    private static void mustNotBeAsked(String name, String asked) {
        if (!asked.isEmpty()) {
            throw new InvalidParameter(
                    name,
                    Text.of(
                            "Không dùng cùng asOf; ai chủ trì khi đó: lead; đánh giá khi đó: /api/v1/progress.",
                            "Not together with asOf; who led then: lead; verdicts of then: /api/v1/progress."));
        }
    }

    /** By what an indicator says of itself; on the day it is counted still, or no more. */
    boolean wants(Indicator indicator, LocalDate day) {
        return (direction().isEmpty() || indicator.direction().name().equals(direction()))
                && (level().isEmpty()
                        || indicator.description().lowestLevel().name().equals(level()))
                && (lifecycle().isEmpty()
                        || indicator.isRetiredBefore(day) == lifecycle().equals(Lifecycle.RETIRED.name()));
    }

    String agency() {
        return new Parameter("agency", agency).code();
    }

    /** Of that agency; empty for any. */
    String role() {
        return oneOf("role", role, Role.class);
    }

    /** The verdict that was told last, on the target that speaks for the indicator. */
    String status() {
        return oneOf("status", status, Told.class);
    }

    String direction() {
        return oneOf("direction", direction, Direction.class);
    }

    String level() {
        return oneOf("level", level, Level.class);
    }

    String lifecycle() {
        return oneOf("lifecycle", lifecycle, Lifecycle.class);
    }

    private static <E extends Enum<E>> String oneOf(String name, @Nullable String text, Class<E> words) {
        E wanted = new Parameter(name, text).oneOf(words);
        return wanted == null ? "" : wanted.name();
    }
}
