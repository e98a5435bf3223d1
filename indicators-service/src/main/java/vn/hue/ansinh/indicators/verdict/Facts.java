package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.plan.Thresholds;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetRule;

/**
 * All that a verdict rests on.
 *
 * @param firstYear of the plan; the year before it is the earliest that may serve as the start
 * @param path what was promised for single years on the way, where somebody promised it
 * @param points in any order: one figure a year, and of what shall be done by a day those of other periods as well
 * @param baseline where the target says that the way begins; else it begins at the first figure
 * @param breaks the versions of the definition that begin a new series
 * @param seen the day from which it is looked at
 * @param noCases the years without a figure that somebody spoke of all the same
 * @param lastDay on which the indicator was counted, once that is over
 */
public record Facts(
        TargetRule rule,
        Measure measure,
        Thresholds thresholds,
        int firstYear,
        Map<Integer, BigDecimal> path,
        List<Point> points,
        @Nullable Point baseline,
        Set<Integer> breaks,
        LocalDate seen,
        NoCases noCases,
        @Nullable LocalDate lastDay) {

    /** Where no year was stated to have had no cases, and the indicator is counted. */
    Facts(
            TargetRule rule,
            Measure measure,
            Thresholds thresholds,
            int firstYear,
            Map<Integer, BigDecimal> path,
            List<Point> points,
            @Nullable Point baseline,
            Set<Integer> breaks,
            LocalDate seen) {
        this(rule, measure, thresholds, firstYear, path, points, baseline, breaks, seen, NoCases.NONE, null);
    }

    /**
     * The figures that count for this target, oldest first: none after its horizon, none from before the plan, and of
     * whole years alone.
     */
    public List<Point> counting() {
        return points.stream()
                .filter(point -> point.period().isYear())
                .filter(point -> point.year() >= earliest() && point.year() <= rule.toYear())
                .sorted(Comparator.comparingInt(Point::year))
                .toList();
    }

    /** The figures of whole years since the start of the plan, also from after the horizon; oldest first. */
    public List<Point> years() {
        return points.stream()
                .filter(point -> point.period().isYear() && point.year() >= earliest())
                .sorted(Comparator.comparingInt(Point::year))
                .toList();
    }

    /** Every figure since the start of the plan, by the day its period ended; of two the shorter period first. */
    List<Point> byDay() {
        return points.stream()
                .filter(point -> point.year() >= earliest())
                .sorted(Comparator.comparing((Point point) -> point.period().end())
                        .thenComparing(point -> point.period().start(), Comparator.reverseOrder()))
                .toList();
    }

    /**
     * From the baseline, or else the first of these figures, to the last. What was measured before a break of the series
     * is no start: a line across it would show the change of the definition. Where the way begins only after the last
     * figure, that one stands alone: what was measured before it says nothing about the way.
     *
     * @param years not empty, oldest first
     */
    Course course(List<Point> years) {
        Point last = years.get(years.size() - 1);
        Point start = baseline != null && breaksOfTheSeries().areOfOneSeries(baseline, last)
                ? earlier(baseline, last)
                : years.stream()
                        .filter(point -> breaksOfTheSeries().areOfOneSeries(point, last))
                        .findFirst()
                        .orElse(last);
        return course(start, last);
    }

    /** The figure that tells the mean of all years at once. */
    Optional<Point> total() {
        return WholeSpan.of(rule, firstYear).total(this);
    }

    /** The way of all figures that this one can be held against; it is one of those that count. */
    Course courseOfTheSeriesOf(Point point) {
        return course(counting().stream()
                .filter(other -> breaksOfTheSeries().areOfOneSeries(point, other))
                .toList());
    }

    private static Point earlier(Point baseline, Point last) {
        return baseline.year() <= last.year() ? baseline : last;
    }

    /** Where its series begins anew. */
    public SeriesBreaks breaksOfTheSeries() {
        return new SeriesBreaks(this);
    }

    /** Of what holds in each year there are only figures from before: they may be the start of the way, and no more. */
    boolean hasNoYearToJudge() {
        return rule.periodKind() == PeriodKind.PLAN_PERIOD
                && counting().stream().allMatch(point -> point.year() < firstYearOfMean());
    }

    Course course(Point start, Point last) {
        return new Course(start, last, rule.toYear(), told().lastYearThatCanHaveAFigure(), isOver(), isClosed());
    }

    /** Whether no figure can change anything any more that is not of a year gone by. */
    boolean isClosed() {
        return isOver() || lastDay != null;
    }

    /** The last year of which a figure is owed. */
    int lastYearCounted() {
        return lastDay == null ? rule.toYear() : Math.min(rule.toYear(), lastDay.getYear());
    }

    /** Whether the last day on which the target could be met has passed. */
    boolean isOver() {
        return seen.isAfter(rule.lastDay());
    }

    /** In which something can still be done: those from the day on, and behind this figure. */
    int yearsAfter(Point latest) {
        return rule.toYear() - Math.max(latest.year(), seen.getYear() - 1);
    }

    /** Of which years somebody has told. */
    public YearsTold told() {
        return new YearsTold(this);
    }

    /** Of whatever period, also from after the horizon. */
    boolean hasAnotherAfter(Point latest) {
        return points.stream()
                .anyMatch(point -> point.period().end().isAfter(latest.period().end()));
    }

    boolean isOnEachYear() {
        return rule.periodKind() == PeriodKind.PLAN_PERIOD;
    }

    /** Whether the latest figure tells how it ended; of a mean, whether each year has one. */
    boolean tellTheEnd(@Nullable Point latest) {
        return switch (rule.periodKind()) {
            case AVERAGE_PER_YEAR -> told().ofEach();
            case PLAN_PERIOD -> latest != null && latest.year() >= told().lastYearThatCanHaveAFigure();
            case BY_YEAR, BY_END_OF_YEAR ->
                latest != null && !latest.period().end().isBefore(rule.lastDay());
        };
    }

    /** Only what holds in each year, or in their mean, is judged by years before the plan that the target names. */
    private int earliest() {
        return switch (rule.periodKind()) {
            case AVERAGE_PER_YEAR -> firstYearOfMean();
            case PLAN_PERIOD -> Math.min(firstYear, firstYearOfMean()) - 1;
            case BY_YEAR, BY_END_OF_YEAR -> firstYear - 1;
        };
    }

    int yearsOfTheMean() {
        return rule.toYear() - firstYearOfMean() + 1;
    }

    int firstYearOfMean() {
        Integer from = rule.fromYear();
        return from == null ? firstYear : from;
    }
}
