package vn.hue.ansinh.reporting.timeliness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One obligation that counts, and what came of it.
 *
 * @param dueAt the first instant that is late
 * @param extended whether more time was granted; dueAt is the end of it then
 * @param firstSubmittedAt never overwritten by later versions
 * @param returns how often it was sent back
 */
record Owed(
        String duty,
        String agency,
        LocalDate heldOn,
        Instant dueAt,
        boolean extended,
        @Nullable Instant firstSubmittedAt,
        int returns) {

    boolean isOnTime() {
        return firstSubmittedAt != null && firstSubmittedAt.isBefore(dueAt);
    }

    boolean isLate() {
        return firstSubmittedAt != null && !isOnTime();
    }

    boolean isMissing(Instant now) {
        return firstSubmittedAt == null && !now.isBefore(dueAt);
    }

    /** Once something was submitted, or is missing. */
    boolean counts(Instant now) {
        return firstSubmittedAt != null || isMissing(now);
    }

    /** Begun days between the deadline and the first submission, or now while nothing came; 0 in time. */
    long daysLate(Instant now) {
        Instant came = firstSubmittedAt == null ? now : firstSubmittedAt;
        if (came.isBefore(dueAt)) {
            return 0;
        }
        return Duration.between(dueAt, came).toDays() + 1;
    }
}
