package vn.hue.ansinh.indicators.indicator;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;

/** What only indicators can be asked for; empty where nothing was asked. */
public class IndicatorQuery {
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

    private enum Lifecycle {
        ACTIVE,
        RETIRED
    }

    /** The verdict that was told last. */
    String status() {
        return new Parameter("status", status).code();
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
