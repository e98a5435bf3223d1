package vn.hue.ansinh.kit.inbox;

import org.jspecify.annotations.Nullable;

/** A record that can never be heard, however often it is tried. */
class Poison extends RuntimeException {
    private final String reason;

    Poison(String reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
