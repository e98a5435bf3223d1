package vn.hue.ansinh.gateway.request;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The W3C trace of a request: the caller's is continued with a step of our own, otherwise one is started here.
 *
 * @param continued whether it is the caller's
 * @param recorded whether this step is one of those that are recorded, if only as one that was left out
 */
public record Traceparent(String trace, String step, String flags, boolean continued, boolean recorded) {
    public static final String HEADER = "traceparent";
    private static final Pattern FORM = Pattern.compile(
            "(?!ff)[0-9a-f]{2}-(?!0{32})(?<trace>[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-(?<flags>[0-9a-f]{2})");
    private static final String SAMPLED = "01";

    /** Of a request that names none, while nothing is recorded. */
    public static Traceparent begun() {
        return new Traceparent(random() + random(), random(), SAMPLED, false, false);
    }

    static Traceparent after(@Nullable String given) {
        SpanContext ours = Span.current().getSpanContext();
        if (given == null && !ours.isValid()) {
            return begun();
        }
        Matcher theirs = FORM.matcher(given == null ? "" : given);
        if (ours.isValid()) {
            return new Traceparent(
                    ours.getTraceId(), ours.getSpanId(), ours.getTraceFlags().asHex(), theirs.matches(), true);
        }
        return theirs.matches()
                ? new Traceparent(theirs.group("trace"), random(), theirs.group("flags"), true, false)
                : begun();
    }

    private static String random() {
        return HexFormat.of()
                .toHexDigits(ThreadLocalRandom.current().nextLong() | 1); // all zeros would mean "no trace"
    }

    public String header() {
        return "00-" + trace + "-" + step + "-" + flags;
    }
}
