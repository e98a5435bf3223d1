package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Direction;
import vn.hue.ansinh.indicators.target.PeriodKind;

/**
 * Formula version 1 of the verdict; here it is decided which of the ways a target is judged by.
 *
 * <p>Way one, {@link LinearPath}: has the figure come as far as the time that has passed? (On
 * request {@link GrowthPath} asks the same of its rate of growth.) Way two, {@link Maintenance}:
 * what shall be kept, or was reached before we began, is it still there? Way three, {@link YearlyAverage}: does the mean
 * of the years hold? Way four, {@link Deadline}: does a figure show that it was done by the day? A target without a year
 * holds in each one besides, {@link EachYear}. The day from which it is looked at is one of the facts: the same facts
 * give the same verdict for ever.
 */
public final class Formula {
    public static final int VERSION = 1;

    private Formula() {}

    public static Verdict judge(Facts facts) {
        return judge(facts, Method.LINEAR);
    }

    /** @param wanted CAGR where a rate of growth says more than a straight line, and can be computed; else LINEAR */
    public static Verdict judge(Facts facts, Method wanted) {
        Verdict verdict = asFarAsKnown(facts, wanted);
        return facts.isOver() && hasOpenEnd(facts, verdict) ? verdict.withUnknownEnd() : verdict;
    }

    /**
     * A final figure of the end would have decided. What an estimate of the end misses keeps its warning, and is not green.
     * What was reached or kept stands by the last figure, final or not, unless each year had to be so.
     */
    private static boolean hasOpenEnd(Facts facts, Verdict verdict) {
        ProgressStatus status = verdict.status();
        if (facts.tellTheEnd(verdict.inputs().current())) {
            return status == ProgressStatus.ON_TRACK;
        }
        return status.isOnTheWay() || (facts.isOnEachYear() && status.isMet());
    }

    private static Verdict asFarAsKnown(Facts facts, Method wanted) {
        Goal goal = Goal.of(facts.rule(), facts.measure());
        boolean byADay = facts.rule().isDoneByADay();
        List<Point> points = byADay ? facts.byDay() : facts.counting();
        boolean average = facts.rule().periodKind() == PeriodKind.AVERAGE_PER_YEAR;
        boolean silent = average ? SumSoFar.of(facts).isSilent() : points.isEmpty();
        if (silent || facts.hasNoYearToJudge()) {
            return notReported(facts, goal);
        }
        if (byADay) {
            return Deadline.of(facts).verdict();
        }
        if (facts.rule().isUndecided()) {
            return average ? YearlyAverage.undecided(facts, goal) : undecided(facts, goal, points);
        }
        if (average) {
            return YearlyAverage.judge(facts, goal);
        }
        return facts.breaksOfTheSeries().isOnlyBeforeTheBaseline()
                ? measuredOtherwise(facts, goal, points)
                : new EachYear(facts).over(judge(facts, goal, facts.course(points), wanted));
    }

    private static Verdict judge(Facts facts, Goal goal, Course course, Method wanted) {
        if (isToBeKept(facts, goal, course)) {
            return Maintenance.judge(facts, goal, course);
        }
        return wanted == Method.CAGR && GrowthPath.applies(goal, course)
                ? GrowthPath.judge(facts, goal, course)
                : LinearPath.judge(facts, goal, course);
    }

    private static boolean isToBeKept(Facts facts, Goal goal, Course course) {
        return facts.measure().direction() == Direction.MAINTAIN
                || goal.holds(course.start().value());
    }

    private static Verdict notReported(Facts facts, Goal goal) {
        Inputs inputs = Inputs.without(goal, facts.rule().toYear());
        return new Verdict(ProgressStatus.NOT_REPORTED, Method.NONE, inputs, null, null, null, null, List.of());
    }

    /** How far what was measured otherwise than the target measures lies from it, nobody can tell. */
    private static Verdict measuredOtherwise(Facts facts, Goal goal, List<Point> points) {
        Course course = facts.course(List.of(points.get(points.size() - 1)));
        return unjudged(ProgressStatus.NO_BASELINE, goal, course, null);
    }

    /** About 100 percent is not a bound: until somebody decides how near is near enough, only the distance is told. */
    private static Verdict undecided(Facts facts, Goal goal, List<Point> points) {
        Course course = facts.course(points);
        BigDecimal gap = Verdict.gap(goal, course.latest(), facts.measure().decimals());
        return unjudged(ProgressStatus.TOLERANCE_UNDECIDED, goal, course, gap);
    }

    private static Verdict unjudged(ProgressStatus status, Goal goal, Course course, @Nullable BigDecimal gap) {
        Inputs inputs = Inputs.of(goal, course, course.latest());
        return new Verdict(status, Method.NONE, inputs, null, gap, null, null, List.of(course.current()));
    }
}
