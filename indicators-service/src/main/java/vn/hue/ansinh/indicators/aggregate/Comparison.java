package vn.hue.ansinh.indicators.aggregate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.Level;
import vn.hue.ansinh.indicators.verdict.Ratio;

/**
 * What the department says of the province beside what its districts (or its communes) say together: two facts, neither of which corrects
 * the other. They are compared before rounding, so that half of the last printed digit is a tolerance both can keep.
 *
 * @param level of the places that are added up
 * @param places each of them, with what it says
 * @param tolerance in the unit of the indicator
 */
record Comparison(
        Indicator indicator, Stated department, Sum districts, Level level, List<Part> places, BigDecimal tolerance) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MORE_DIGITS = 2;

    /** How the two stand to each other. */
    enum Verdict {
        WITHIN,
        OVER,
        ONLY_DEPARTMENT,
        ONLY_DISTRICTS,
        NOT_AGGREGABLE,
        /** The two were measured in ways that cannot be held against each other. */
        NOT_COMPARABLE
    }

    /** @param wanted null for half a unit of the last printed digit */
    static Comparison of(Indicator indicator, Stated department, Sum districts, @Nullable BigDecimal wanted) {
        BigDecimal usual = HALF.movePointLeft(indicator.decimals());
        BigDecimal tolerance = wanted == null ? usual : wanted;
        return new Comparison(indicator, department, districts, Level.DISTRICT, List.of(), tolerance);
    }

    Comparison by(Level other, List<Part> counted) {
        return new Comparison(indicator, department, districts, other, counted, tolerance);
    }

    /** What the department says of the province. */
    @Nullable
    BigDecimal stated() {
        return department.of(indicator);
    }

    /** Whether a part of a figure, by a stated share, is on either side. */
    boolean isDerived() {
        return districts.derived() || department.isDerived();
    }

    /** Whether a figure on either side was made for a demonstration. */
    boolean isSynthetic() {
        return districts.synthetic() || department.isSynthetic();
    }

    /** Whether anybody has said anything. */
    boolean isAboutSomething() {
        return stated() != null || districts.exact(indicator) != null || hindrance() != null;
    }

    Verdict verdict() {
        if (hindrance() != null) {
            return Verdict.NOT_AGGREGABLE;
        }
        if (isAcrossABreak()) {
            return Verdict.NOT_COMPARABLE;
        }
        BigDecimal apart = apart();
        if (apart == null) {
            return stated() == null ? Verdict.ONLY_DISTRICTS : Verdict.ONLY_DEPARTMENT;
        }
        return apart.abs().compareTo(tolerance) <= 0 ? Verdict.WITHIN : Verdict.OVER;
    }

    /** Why the two cannot be compared; null where they can, or where one is missing. */
    @Nullable
    Reason reason() {
        Reason hindrance = hindrance();
        return hindrance == null && isAcrossABreak() ? Reason.OTHER_DEFINITION : hindrance;
    }

    private @Nullable Reason hindrance() {
        return districts.hindrance(indicator, Over.PLACES);
    }

    /** Whether a break of the series lies between what was stated and what was added up. */
    private boolean isAcrossABreak() {
        if (stated() == null || districts.exact(indicator) == null) {
            return false;
        }
        IntSummaryStatistics versions = Stream.concat(
                        department.definitions(), Stream.ofNullable(districts.definition()))
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return indicator.breaks().stream()
                .anyMatch(version -> version > versions.getMin() && version <= versions.getMax());
    }

    /** What the districts say together, with two digits more than are printed where it has them. */
    @Nullable
    BigDecimal together() {
        BigDecimal exact = districts.exact(indicator);
        if (exact == null) {
            return null;
        }
        BigDecimal shown = Ratio.plain(exact.setScale(digits(), RoundingMode.HALF_UP));
        return shown.setScale(Math.max(indicator.decimals(), shown.scale()), RoundingMode.UNNECESSARY);
    }

    /** The department's figure less what the districts say, as both are shown. */
    @Nullable
    BigDecimal difference() {
        BigDecimal stated = stated();
        BigDecimal together = together();
        return stated == null || together == null || isAcrossABreak()
                ? null
                : stated.subtract(together).setScale(digits(), RoundingMode.HALF_UP);
    }

    private int digits() {
        return indicator.decimals() + MORE_DIGITS;
    }

    /** In percent of the department's figure; of zero there is none. */
    @Nullable
    BigDecimal relative() {
        BigDecimal apart = apart();
        BigDecimal stated = stated();
        if (apart == null || stated == null || stated.signum() == 0) {
            return null;
        }
        return apart.multiply(WHOLE).divide(stated.abs(), MORE_DIGITS, RoundingMode.HALF_UP);
    }

    private @Nullable BigDecimal apart() {
        BigDecimal together = districts.exact(indicator);
        BigDecimal stated = stated();
        return stated == null || together == null || isAcrossABreak() ? null : stated.subtract(together);
    }
}
