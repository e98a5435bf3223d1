package vn.hue.ansinh.kit.request;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id under which a request stands in every log; the caller's own when it is well formed. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    public static String of(@Nullable String sent) {
        return sent != null && FORM.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
