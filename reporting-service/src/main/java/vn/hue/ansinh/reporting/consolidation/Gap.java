package vn.hue.ansinh.reporting.consolidation;

import org.jspecify.annotations.Nullable;

/**
 * A report that is not in the consolidation, or came too late.
 *
 * @param firstSubmittedAt as a clock in Vietnam showed it; null while nothing was handed in
 */
public record Gap(
        Kind kind,
        String obligation,
        String period,
        String agency,
        String agencyName,
        String obligatory,
        String dueAt,
        @Nullable String firstSubmittedAt) {

    /** Why it is listed. */
    public enum Kind {
        /** Nothing was handed in. */
        MISSING,
        /** Handed in, but not yet accepted. */
        WAITING,
        /** Taken back after a version had been returned; meanwhile others took it over, or the agency is gone. */
        TRANSFERRED,
        /** Sent back, and not handed in again. */
        RETURNED,
        /** Included, but first handed in after the deadline. */
        LATE
    }
}
