package vn.hue.ansinh.indicators.aggregate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.MeasureKind;
import vn.hue.ansinh.indicators.observation.ObservationStatus;

/**
 * The parts of one group added up exactly; null where there was nothing to add.
 *
 * @param reported how many parts of those expected have a figure that could be used, or had no cases
 * @param withoutCases how many of these had no cases: nothing of nothing
 * @param share how much that is of what is expected, from 0 to 1; parts of a year by their length
 * @param unusable why there are figures that could not be used: nobody said of what they are the share, or whose they are
 * @param status the least firm of the parts
 * @param definition the version that what was added up was measured by
 * @param silent whether it would give a figure of a few people away to the caller
 * @param derived whether a part of a figure, by a stated share, is in it
 */
record Sum(
        Group group,
        long expected,
        long reported,
        long withoutCases,
        BigDecimal share,
        @Nullable Reason unusable,
        @Nullable BigDecimal values,
        @Nullable BigDecimal numerators,
        @Nullable BigDecimal denominators,
        @Nullable ObservationStatus status,
        @Nullable Integer definition,
        boolean synthetic,
        boolean derived,
        boolean silent) {

    /** Why nothing can be said; null when the parts add up, or when there are none yet. */
    @Nullable
    Reason hindrance(Indicator indicator, Over over) {
        if (silent) {
            return Reason.CONFIDENTIAL;
        }
        if (withoutCases > 0 && withoutCases == expected) {
            return Reason.NO_CASES;
        }
        if (over.isOfTime()) {
            return null;
        }
        if (indicator.measureKind() == MeasureKind.PROVINCE_ONLY) {
            return Reason.PROVINCE_ONLY;
        }
        if (status == null && unusable != null) {
            return unusable == Reason.NO_DENOMINATOR ? bare(indicator) : unusable;
        }
        boolean empty = denominators != null && denominators.signum() == 0;
        return indicator.measureKind().isRatio() && empty ? Reason.ZERO_DENOMINATOR : null;
    }

    private static Reason bare(Indicator indicator) {
        return indicator.quantity().isShare() ? Reason.BARE_PERCENTAGES : Reason.BARE_RATIOS;
    }

    /** As it is printed; half of the last digit goes up. */
    @Nullable
    BigDecimal value(Indicator indicator, Over over) {
        if (hindrance(indicator, over) != null) {
            return null;
        }
        if (over.isOfTime() || !indicator.measureKind().isRatio()) {
            return values == null ? null : values.setScale(indicator.decimals(), RoundingMode.HALF_UP);
        }
        return numerators == null || denominators == null ? null : ratio(indicator, numerators, denominators);
    }

    /** Of places, before it is rounded for print; a fraction without an end keeps 34 digits. */
    @Nullable
    BigDecimal exact(Indicator indicator) {
        if (hindrance(indicator, Over.PLACES) != null) {
            return null;
        }
        if (!indicator.measureKind().isRatio()) {
            return values;
        }
        return numerators == null || denominators == null
                ? null
                : above(indicator, numerators).divide(denominators, MathContext.DECIMAL128);
    }

    boolean isPartial() {
        return reported < expected;
    }

    private static BigDecimal ratio(Indicator indicator, BigDecimal numerator, BigDecimal denominator) {
        return above(indicator, numerator).divide(denominator, indicator.decimals(), RoundingMode.HALF_UP);
    }

    private static BigDecimal above(Indicator indicator, BigDecimal numerator) {
        return numerator.multiply(indicator.countedPer());
    }
}
