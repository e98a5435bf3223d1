package vn.hue.ansinh.reporting.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one obligation beside the rule of its duty.
 *
 * @param exempt whether nothing is owed
 * @param lockAt the first instant from which nothing can be written; null for that of the duty's rule
 */
record SetRuling(
        @NotNull Boolean exempt,
        @Nullable OffsetDateTime lockAt,
        @NotBlank @Size(max = 2000) String reason) {

    @Nullable
    Instant lock() {
        return lockAt == null ? null : lockAt.toInstant();
    }
}
