package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From where we began to the goal: p = s(y - y0) / s(g - y0), e = (t - t0) / (T - t0) or the share of the way promised by
 * that year, index = p / e.
 *
 * <p>Where no progress was promised yet, or a step back, nothing is a share of e. Who stands where was promised is on
 * track then, index = 1 + p - e, and who stands behind it has fallen back, index = p - e.
 */
final class LinearPath {
    private LinearPath() {}

    static Verdict judge(Facts facts, Goal goal, Course course) {
        Ratio p = wayCovered(goal, course);
        Ratio e = course.hasOnePoint() ? null : expected(facts, goal, course);
        Ratio index = p == null || e == null ? null : index(p, e);
        return new Verdict(
                status(facts, goal, course, index),
                Method.LINEAR,
                Inputs.of(goal, course, course.latest()).with(p, e),
                index,
                Verdict.gap(goal, course.latest(), facts.measure().decimals()),
                course.requiredPerYear(goal, facts),
                course.projection(facts.measure()),
                course.hasOnePoint() ? List.of(course.current()) : List.of(course.start(), course.current()));
    }

    static ProgressStatus status(Facts facts, Goal goal, Course course, @Nullable Ratio index) {
        BigDecimal value = course.current().value();
        if (goal.isPassedBeyond(course.latest())) {
            return ProgressStatus.EXCEEDED;
        }
        if (goal.holds(value)) {
            return ProgressStatus.ACHIEVED;
        }
        if (course.isDecided()) {
            return ProgressStatus.NOT_ACHIEVED;
        }
        if (course.hasOnePoint()) {
            return ProgressStatus.NO_BASELINE;
        }
        return index == null ? onTheEdge(goal, course) : ProgressStatus.byIndex(index, facts.thresholds());
    }

    /** We began exactly on a strict bound: there is no way to measure, only standing still or falling back. */
    private static ProgressStatus onTheEdge(Goal goal, Course course) {
        return goal.sense() * course.gone().signum() < 0 ? ProgressStatus.DETERIORATING : ProgressStatus.LIMITED;
    }

    private static @Nullable Ratio wayCovered(Goal goal, Course course) {
        BigDecimal way = way(goal, course);
        return way.signum() == 0 || course.hasOnePoint() ? null : new Ratio(course.gone(), way);
    }

    private static Ratio index(Ratio p, Ratio e) {
        if (e.signum() > 0) {
            return p.dividedBy(e);
        }
        Ratio ahead = p.minus(e);
        return ahead.signum() >= 0 ? ahead.minus(BigDecimal.ONE.negate()) : ahead;
    }

    /** What was promised by the year, as a share of the way. */
    private static Ratio expected(Facts facts, Goal goal, Course course) {
        BigDecimal way = way(goal, course);
        if (way.signum() == 0) {
            return course.timePassed();
        }
        return new PromisedPath(facts.path(), course, goal.bound(course.latest()))
                .by(course.current().year())
                .minus(course.start().value())
                .dividedBy(Ratio.of(way));
    }

    private static BigDecimal way(Goal goal, Course course) {
        return goal.bound(course.latest()).subtract(course.start().value());
    }
}
