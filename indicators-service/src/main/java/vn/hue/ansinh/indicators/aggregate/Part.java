package vn.hue.ansinh.indicators.aggregate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.MissingReason;
import vn.hue.ansinh.indicators.observation.ObservationStatus;

/**
 * One figure that could be part of an aggregate, or the gap where there is none.
 *
 * @param name id of the place, or the period
 * @param counted false for the place that the others lie under
 * @param countedUnder id of the place, in the structure asked for, that it is counted under
 * @param share the part of it that is counted there; null when nobody stated it
 * @param definition the version it was measured by; null where there is no figure
 * @param silent whether the caller is not told it, since it stands for a few people or would give such a figure away
 * @param reason why it stays out; null when it is in
 */
record Part(
        Group group,
        String name,
        String place,
        String period,
        boolean counted,
        String countedUnder,
        @Nullable BigDecimal share,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable ObservationStatus status,
        @Nullable MissingReason missingReason,
        @Nullable Integer definition,
        boolean synthetic,
        boolean silent,
        @Nullable Reason reason) {

    /** Whether somebody gives a figure, be it one that the caller is not told, or says that there were no cases. */
    boolean isStated() {
        return value != null || silent || missingReason == MissingReason.NO_CASES;
    }
}
