package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mean of the years so far, and what the years to come need: (goal * N - sum) / (N - n), between two bounds for each of
 * them. Where an earlier year has no figure the mean of all cannot be told, and nobody knows what is left to do.
 *
 * <p>n counts the years that have a figure; where one figure tells of all of them, {@link WholeSpan}, it is N. A year without cases counts with nothing where it is amounts that are counted,
 * and is left out of N where each year is a ratio. One year below the goal is no failure; the verdict is final only with all
 * N years, and a miss only once the last of them is over. Until then a mean that {@link MeanAhead} finds out of reach is
 * LIMITED at best. index = 1 + s(mean - goal) / |goal|, which is mean / goal for "at least so many a year"; e = n / N and
 * p = index * e, the share of the whole amount that is there.
 */
record YearlyAverage(Facts facts, Goal goal, SumSoFar sum) {

    static YearlyAverage of(Facts facts, Goal goal) {
        return new YearlyAverage(facts, goal, SumSoFar.of(facts));
    }

    static Verdict judge(Facts facts, Goal goal) {
        return of(facts, goal).verdict();
    }

    /** How far the mean lies from about so many a year, and nothing more. */
    static Verdict undecided(Facts facts, Goal goal) {
        YearlyAverage average = of(facts, goal);
        return new Verdict(
                ProgressStatus.TOLERANCE_UNDECIDED,
                Method.AVERAGE_PER_YEAR,
                average.inputs(),
                null,
                Verdict.gap(goal, average.mean(), facts.measure().decimals()),
                null,
                null,
                average.points());
    }

    private Verdict verdict() {
        Ratio e = Ratio.of(sum.there(), years());
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
                points());
        return isOpen() ? verdict.requiringAtMost(ahead().requiredAtMost(decimals)) : verdict;
    }

    private ProgressStatus status(@Nullable Ratio index) {
        boolean complete = sum.there() == years();
        if (complete && goal.isPassedBeyond(mean())) {
            return ProgressStatus.EXCEEDED;
        }
        if (complete && goal.holds(mean())) {
            return ProgressStatus.ACHIEVED;
        }
        boolean lost = ahead().isOutOfReach();
        if ((complete || lost)
                && facts.isOver()
                && points().stream().allMatch(point -> point.status().isFinal())) {
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
        int open = years() - sum.there();
        return new MeanAhead(goal, facts.measure().reach(), points(), years(), open);
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
        int all = facts.yearsOfTheMean();
        return facts.noCases().addUp() ? all : all - facts.told().withoutCases().size();
    }

    private List<Point> points() {
        return sum.points();
    }

    private Ratio mean() {
        return sum.mean();
    }

    /** Of years that all had no cases there is a mean, and no figure. */
    private Inputs inputs() {
        Inputs inputs = points().isEmpty()
                ? Inputs.withoutFigure(goal, mean(), facts.rule().toYear())
                : Inputs.of(goal, course(), mean());
        return inputs.ofTheMean(mean());
    }

    private Course course() {
        return facts.course(points().get(0), points().get(points().size() - 1));
    }
}
