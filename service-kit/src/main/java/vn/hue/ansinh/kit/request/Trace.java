package vn.hue.ansinh.kit.request;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The W3C trace of what is being done now, in the log context: it follows the work to other threads, stands in each log
 * line, and leaves with the events that are recorded meanwhile.
 */
public final class Trace {
    public static final String HEADER = "traceparent";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private Trace() {}

    /** The step that is traced now; where nothing is traced, the step that the caller named. */
    public static Optional<String> current() {
        SpanContext step = Span.current().getSpanContext();
        return step.isValid()
                ? Optional.of("00-" + step.getTraceId() + "-" + step.getSpanId() + "-"
                        + step.getTraceFlags().asHex())
                : Optional.ofNullable(MDC.get(HEADER)).map(Object::toString);
    }

    /** Takes over the trace of a request or an event; anything else than a well-formed one is dropped. */
    public static void follow(@Nullable String traceparent) {
        wellFormed(traceparent).ifPresentOrElse(trace -> MDC.put(HEADER, trace), () -> MDC.remove(HEADER));
    }

    static Optional<String> wellFormed(@Nullable String traceparent) {
        return Optional.ofNullable(traceparent)
                .filter(trace -> FORM.matcher(trace).matches());
    }
}
