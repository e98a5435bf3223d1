package vn.hue.ansinh.gateway.request;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of one request in every log, header and problem; a caller may bring a well-formed one. */
public record RequestId(String value) {
    public static final String HEADER = "X-Request-Id";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    static RequestId of(@Nullable String given) {
        return new RequestId(
                given != null && FORM.matcher(given).matches()
                        ? given
                        : UUID.randomUUID().toString());
    }
}
