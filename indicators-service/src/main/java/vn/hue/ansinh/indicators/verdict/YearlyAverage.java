package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mean of the years so far, and what the years to come need: (goal * N - sum) / (N - n), between two bounds for each of
 * them. Where an earlier year has no figure the mean of all cannot be told, and nobody knows what is left to do.
 *
 * <p>n counts the years that have a figure. A year without cases counts with nothing where it is amounts that are counted,
 * and is left out of N where each year is a ratio. One year below the goal is no failure; the verdict is final only with all
 * N years, and a miss only once the last of them is over. Until then a mean that {@link MeanAhead} finds out of reach is
 * LIMITED at best. index = 1 + s(mean - goal) / |goal|, which is mean / goal for "at least so many a year"; e = n / N and
 * p = index * e, the share of the whole amount that is there.
 */
record YearlyAverage(Facts facts, Goal goal, List<Point> points) {

    static Verdict judge(Facts facts, Goal goal, List<Point> points) {
        return new YearlyAverage(facts, goal, points).verdict();
    }

    /** How far the mean lies from about so many a year, and nothing more. */
    static Verdict undecided(Facts facts, Goal goal, List<Point> points) {
        YearlyAverage average = new YearlyAverage(facts, goal, points);
        return new Verdict(
                ProgressStatus.TOLERANCE_UNDECIDED,
                Method.AVERAGE_PER_YEAR,
                average.inputs(),
                null,
                Verdict.gap(goal, average.mean(), facts.measure().decimals()),
                null,
                null,
                points);
    }

    /** Of years that speak. */
    static Ratio mean(Facts facts, List<Point> points) {
        return new Ratio(sum(points), BigDecimal.valueOf(there(facts, points)));
    }

    /** How many years speak: those with a figure, and of what is counted those without cases. */
    static int there(Facts facts, List<Point> points) {
        return points.size() + withoutCases(facts);
    }

    /** How many of them had no cases. */
    static int withoutCases(Facts facts) {
        return facts.noCases().addUp() ? facts.told().withoutCases().size() : 0;
    }

    private Verdict verdict() {
        Ratio e = Ratio.of(there(facts, points), years());
        Ratio index = index();
        int decimals = facts.measure().decimals();
        Verdict verdict = new Verdict(
                status(index),
                Method.AVERAGE_PER_YEAR,
                inputs().with(index == null ? null : index.times(e), e),
                index,
                Verdict.gap(goal, mean(), decimals),
                isOpen() ? ahead().required(decimals) : null,
                facts.isClosed() ? null : Projection.at(facts.rule().toYear(), mean(), facts.measure()),
                points);
        return isOpen() ? verdict.requiringAtMost(ahead().requiredAtMost(decimals)) : verdict;
    }

    private ProgressStatus status(@Nullable Ratio index) {
        boolean complete = there(facts, points) == years();
        if (complete && goal.isPassedBeyond(mean())) {
            return ProgressStatus.EXCEEDED;
        }
        if (complete && goal.holds(mean())) {
            return ProgressStatus.ACHIEVED;
        }
        boolean lost = ahead().isOutOfReach();
        if ((complete || lost)
                && facts.isOver()
                && points.stream().allMatch(point -> point.status().isFinal())) {
            return ProgressStatus.NOT_ACHIEVED;
        }
        ProgressStatus soFar = soFar(index);
        return lost && ProgressStatus.LIMITED.isWorseThan(soFar) ? ProgressStatus.LIMITED : soFar;
    }

    private ProgressStatus soFar(@Nullable Ratio index) {
        if (index == null) {
            return goal.holds(mean()) ? ProgressStatus.ON_TRACK : ProgressStatus.LIMITED;
        }
        return ProgressStatus.byIndex(index, facts.thresholds());
    }

    /** By the figures as they stand. */
    MeanAhead ahead() {
        int open = years() - there(facts, points);
        return new MeanAhead(goal, facts.measure().reach(), points, years(), open);
    }

    /** Null for a goal of zero, of which nothing is a share. */
    private @Nullable Ratio index() {
        BigDecimal bound = goal.bound(mean());
        if (bound.signum() == 0) {
            return null;
        }
        Ratio kept = goal.missing(mean()).negated();
        return kept.dividedBy(Ratio.of(bound.abs())).minus(BigDecimal.ONE.negate());
    }

    /** Whether what the years to come need can be told, and there are any. */
    private boolean isOpen() {
        return facts.told().toCome() > 0 && facts.told().silent().isEmpty();
    }

    private int years() {
        int all = facts.rule().toYear() - facts.firstYearOfMean() + 1;
        return facts.noCases().addUp() ? all : all - facts.told().withoutCases().size();
    }

    private static BigDecimal sum(List<Point> years) {
        return years.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Ratio mean() {
        return mean(facts, points);
    }

    /** Of years that all had no cases there is a mean, and no figure. */
    private Inputs inputs() {
        return points.isEmpty()
                ? Inputs.withoutFigure(goal, mean(), facts.rule().toYear())
                : Inputs.of(goal, course(), mean());
    }

    private Course course() {
        return facts.course(points.get(0), points.get(points.size() - 1));
    }
}
