package vn.hue.ansinh.reporting.obligation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;

/**
 * The times between which a report is taken, and until which it may be written. Each time is the first instant after what
 * it ends: at {@code dueAt} it is late, at {@code lockAt} nothing can be written any more.
 *
 * @param extendedTo the first instant that is late by an extension; null without one
 * @param lockAt null for never
 */
record Window(
        Instant opensAt,
        Instant dueAt,
        @Nullable Instant extendedTo,
        @Nullable Instant lockAt) {
    private static final int SOON = 14;

    /** The later of deadline and extension. */
    Instant lateAt() {
        return extendedTo == null || extendedTo.isBefore(dueAt) ? dueAt : extendedTo;
    }

    /** An extension opens what is locked. */
    boolean isLocked(Instant now) {
        return isLocked(lockAt, extendedTo, now);
    }

    static boolean isLocked(@Nullable Instant lockAt, @Nullable Instant extendedTo, Instant now) {
        return lockAt != null && !now.isBefore(lockAt) && (extendedTo == null || !now.isBefore(extendedTo));
    }

    /** How an obligation stands on which nothing was handed in; the same is said in SQL by {@link Obligations}. */
    ObligationState stateAt(Instant now) {
        if (!now.isBefore(lateAt())) {
            return ObligationState.OVERDUE;
        }
        if (now.isBefore(opensAt)) {
            return ObligationState.UPCOMING;
        }
        Instant soon = lateAt().atZone(Zones.VIETNAM).minusDays(SOON).toInstant();
        return now.isBefore(soon) ? ObligationState.OPEN : ObligationState.DUE_SOON;
    }
}
