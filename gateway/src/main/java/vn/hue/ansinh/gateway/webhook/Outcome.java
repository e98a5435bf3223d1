package vn.hue.ansinh.gateway.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of one attempt. */
record Outcome(Instant began, int millis, @Nullable Integer status, Kind kind) {
    private static final int GONE = 410;

    /** In a word. */
    enum Kind {
        DELIVERED,
        /** The receiver wants nothing more. */
        GONE,
        REFUSED,
        REDIRECTED,
        FORBIDDEN_ADDRESS,
        UNKNOWN_HOST,
        TIMEOUT,
        /** The feed no longer keeps the event. */
        EXPIRED,
        BROKEN
    }

    static Kind of(int status) {
        if (status == GONE) {
            return Kind.GONE;
        }
        return switch (status / 100) {
            case 2 -> Kind.DELIVERED;
            case 3 -> Kind.REDIRECTED;
            default -> Kind.REFUSED;
        };
    }
}
