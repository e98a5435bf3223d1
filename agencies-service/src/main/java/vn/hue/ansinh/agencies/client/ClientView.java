package vn.hue.ansinh.agencies.client;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A machine as it is shown.
 *
 * @param registeredAt null where it was not registered here
 * @param enabled whether it gets tokens; not once its agency has ended
 * @param secret only in the answer that made it
 */
record ClientView(
        String name,
        String clientId,
        String description,
        @Nullable OffsetDateTime registeredAt,
        boolean enabled,
        @Nullable String secret) {
    /** Whatever prints this prints no secret. */
    @Override
    public String toString() {
        return "ClientView of " + clientId;
    }
}
