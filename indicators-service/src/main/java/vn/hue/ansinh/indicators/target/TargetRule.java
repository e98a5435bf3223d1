package vn.hue.ansinh.indicators.target;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;

/**
 * What a target asks for, apart from who decided it.
 *
 * @param value the bound; null for a RANGE, which has {@code low} and {@code high} instead
 * @param tolerance of APPROX; null until somebody has decided it
 * @param toYear the horizon: the last year whose figure counts
 * @param doneBy the last day, in that year; only of DONE_BY
 * @param baseline where the way begins; null takes the first figure
 */
@Embeddable
public record TargetRule(
        @Enumerated(EnumType.STRING) Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal tolerance,
        @Enumerated(EnumType.STRING) PeriodKind periodKind,
        @Nullable Integer fromYear,
        int toYear,
        @Nullable LocalDate doneBy,
        @Embedded @Nullable Baseline baseline) {

    /** Whether it asks for the same; 70 and 70.0 are the same figure. */
    boolean isSameAs(TargetRule other) {
        return comparator == other.comparator
                && same(value, other.value)
                && same(low, other.low)
                && same(high, other.high)
                && same(tolerance, other.tolerance)
                && isOfThePeriodOf(other)
                && same(baseline, other.baseline);
    }

    boolean isOfThePeriodOf(TargetRule other) {
        return periodKind == other.periodKind
                && Objects.equals(fromYear, other.fromYear)
                && toYear == other.toYear
                && Objects.equals(doneBy, other.doneBy);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static boolean same(@Nullable Baseline one, @Nullable Baseline other) {
        return one == null || other == null ? one == other : one.isSameAs(other);
    }

    /** What a figure is told from: the bounds it names, and of about so many, once that is decided, its edges. */
    public List<BigDecimal> marks() {
        Stream<BigDecimal> edges = value == null || tolerance == null
                ? Stream.empty()
                : Stream.of(value.subtract(tolerance), value.add(tolerance));
        Stream<BigDecimal> named = Stream.of(value, low, high).filter(Objects::nonNull);
        return Stream.concat(named, edges).toList();
    }

    /** The horizon to the day. */
    public LocalDate lastDay() {
        return doneBy == null ? LocalDate.of(toYear, 12, 31) : doneBy;
    }

    /** From then on nothing can be done for it any more. */
    public Instant isOverFrom() {
        return lastDay().plusDays(1).atStartOfDay(Zones.VIETNAM).toInstant();
    }

    public boolean isDoneByADay() {
        return comparator == Comparator.DONE_BY;
    }

    /** What is to be done by a day any period may show, and a mean of years the figure of them all. */
    public boolean readsMoreThanYears() {
        return isDoneByADay() || periodKind == PeriodKind.AVERAGE_PER_YEAR;
    }

    public boolean isUndecided() {
        return comparator == Comparator.APPROX && tolerance == null;
    }
}
