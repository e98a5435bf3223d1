package vn.hue.ansinh.reporting.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;

/**
 * When a duty is due on one occasion.
 *
 * @param opensAt from when it can be reported on
 * @param nominal the date that is named
 * @param dueAt the first instant that is late
 * @param lockAt the first instant from which nothing can be written; null for never
 */
public record Deadline(
        Occasion occasion,
        Instant opensAt,
        LocalDate nominal,
        Instant dueAt,
        @Nullable Instant lockAt) {

    String period() {
        return occasion.period();
    }

    LocalDate opensOn() {
        return LocalDate.ofInstant(opensAt, Zones.VIETNAM);
    }
}
