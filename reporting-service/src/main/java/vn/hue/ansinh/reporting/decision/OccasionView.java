package vn.hue.ansinh.reporting.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;
import vn.hue.ansinh.reporting.duty.Occasion;

/**
 * An occasion that is decided on, as it is shown.
 *
 * @param number how often it was decided on; 0 for a review without a day
 * @param agencies whom it is asked of; null for all who have the duty
 */
record OccasionView(
        String duty,
        String period,
        String occasion,
        int number,
        @Nullable LocalDate day,
        @Nullable List<String> agencies,
        @Nullable String reason,
        @InVietnam @Nullable Instant decidedAt,
        @InVietnam @Nullable Instant opensAt,
        @InVietnam @Nullable Instant dueAt,
        @InVietnam @Nullable Instant lockAt) {

    static OccasionView undecided(Occasion occasion) {
        return new OccasionView(
                occasion.duty(), occasion.period(), occasion.name(), 0, null, null, null, null, null, null, null);
    }

    /** Whether this very thing was decided last. */
    boolean says(SetDate asked) {
        return asked.day().equals(day) && asked.reason().equals(reason);
    }

    boolean is(Occasion other) {
        return new Occasion(duty, period, occasion).equals(other);
    }
}
