package vn.hue.ansinh.indicators.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;

/**
 * One thing, and the instant at which it read so, beside its own members.
 *
 * @param asOf null where it is told as it is now
 */
public record ShownAsOf<V>(
        @JsonUnwrapped V view,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OffsetDateTime asOf) {

    public static <V> ShownAsOf<V> of(V view, @Nullable Instant instant) {
        return new ShownAsOf<>(
                view, instant == null ? null : instant.atZone(Zones.VIETNAM).toOffsetDateTime());
    }
}
