package vn.hue.ansinh.reporting.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hue.ansinh.reporting.known.KnownIndicator;
import vn.hue.ansinh.reporting.known.Target;

/**
 * Says what is unusual about one figure, held against the figures of the years before, the targets and what others have
 * written down. An unusual figure may be right: more phones than owners really installed the province's app.
 */
final class SoftRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final int LEAST_HISTORY = 3;
    // Three deviations of a normal spread, reckoned from the median absolute deviation (1.4826 of it is one).
    private static final BigDecimal FAR = new BigDecimal("4.4478");
    // A series that hardly moves has no spread to speak of; a tenth of its level is always near enough.
    private static final BigDecimal NEAR = new BigDecimal("0.1");

    private final Figure figure;
    private final BigDecimal value;
    private final KnownIndicator indicator;
    private final int year;
    private final String pointer;
    private final List<Warning> warnings = new ArrayList<>();

    SoftRules(Figure figure, BigDecimal value, KnownIndicator indicator, int year, String pointer) {
        this.figure = figure;
        this.value = value;
        this.indicator = indicator;
        this.year = year;
        this.pointer = pointer;
    }

    /** @param known of the same series, of this year and those before; not what the report itself says */
    List<Warning> warnings(List<Past> known, boolean ofTheProvince) {
        note(indicator.yardstick().isInPercent() && value.compareTo(HUNDRED) > 0, Doubt.RATE_OVER_HUNDRED);
        note((figure.numerator() == null) != (figure.denominator() == null), Doubt.PART_ALONE);
        of(known, year)
                .filter(this::isAnother)
                .ifPresent(other -> note(true, Doubt.DIFFERS_FROM_KNOWN, other.stripTrailingZeros()));
        of(known, year - 1)
                .filter(before -> !indicator.yardstick().isBrokenBetween(year - 1, year))
                .ifPresent(before -> holdAgainst(before, ofTheProvince));
        List<BigDecimal> history = known.stream()
                .filter(past -> past.year() < year && !indicator.yardstick().isBrokenBetween(past.year(), year))
                .map(Past::value)
                .sorted()
                .toList();
        if (history.size() >= LEAST_HISTORY) {
            BigDecimal middle = median(history);
            note(isFarFrom(middle, history), Doubt.OUTLIER, middle.stripTrailingZeros());
        }
        return warnings;
    }

    private void holdAgainst(BigDecimal before, boolean ofTheProvince) {
        BigDecimal change = value.subtract(before).abs();
        note(change.compareTo(before.multiply(QUARTER)) > 0, Doubt.CHANGED_BY_A_QUARTER, before.stripTrailingZeros());
        // The Plan's targets are those of the province; a district has none of its own.
        if (ofTheProvince && figure.component() == null && figure.breakdown() == null) {
            note(isTargetBetween(before), Doubt.TARGET_CROSSED, before.stripTrailingZeros());
        }
    }

    private boolean isTargetBetween(BigDecimal before) {
        return indicator.yardstick().targetsOf(year).stream().anyMatch(target -> isBetween(target, before));
    }

    private boolean isBetween(Target target, BigDecimal before) {
        Boolean metBefore = target.isMetBy(before);
        Boolean metNow = target.isMetBy(value);
        return metBefore != null && metNow != null && !metBefore.equals(metNow);
    }

    private boolean isFarFrom(BigDecimal middle, List<BigDecimal> history) {
        BigDecimal spread = median(
                history.stream().map(one -> one.subtract(middle).abs()).sorted().toList());
        BigDecimal fence = spread.multiply(FAR).max(middle.abs().multiply(NEAR));
        return value.subtract(middle).abs().compareTo(fence) > 0;
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.valueOf(2));
    }

    private static Optional<BigDecimal> of(List<Past> known, int year) {
        return known.stream()
                .filter(past -> past.year() == year)
                .map(Past::value)
                .findFirst();
    }

    /** Printed with the decimals of the indicator they would not be the same. */
    private boolean isAnother(BigDecimal other) {
        return printed(value).compareTo(printed(other)) != 0;
    }

    private BigDecimal printed(BigDecimal number) {
        return number.setScale(indicator.decimals(), RoundingMode.HALF_UP);
    }

    private void note(boolean unusual, Doubt doubt, Object... words) {
        if (unusual) {
            warnings.add(doubt.in(pointer, figure.justification() != null, words));
        }
    }
}
