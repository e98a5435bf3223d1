package vn.hue.ansinh.request;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the log may tell of a request once its answer is out. Nothing of it is the caller's to write but the id, whose form
 * is checked; who he is, his address and what he asked for are left out.
 *
 * @param operation as we call it, or {@link #ELSEWHERE}
 * @param code of the problem that this part has answered with
 */
public record AnsweredRequest(
        RequestId id,
        @Nullable String trace,
        String operation,
        int status,
        @Nullable String code,
        long nanos) {
    /** No operation of ours. */
    public static final String ELSEWHERE = "UNKNOWN";

    private static final int FIRST_REFUSAL = 400;

    boolean isRefused() {
        return status >= FIRST_REFUSAL;
    }

    long millis() {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
