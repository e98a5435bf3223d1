package vn.hue.ansinh.indicators.verdict;

import java.util.List;

/**
 * What shall be kept: is it there, and would a straight line, as it is shown, still be there at the horizon? The far bound
 * of what was wanted may be passed wherever the way began.
 */
final class Maintenance {
    private Maintenance() {}

    static Verdict judge(Facts facts, Goal goal, Course course) {
        return new Verdict(
                status(facts.measure().reach(), goal, course),
                Method.MAINTENANCE,
                Inputs.of(goal, course, course.latest()),
                null,
                Verdict.gap(goal, course.latest(), facts.measure().decimals()),
                course.requiredPerYear(goal, facts),
                course.projection(facts.measure()),
                course.hasOnePoint() ? List.of(course.current()) : List.of(course.start(), course.current()));
    }

    private static ProgressStatus status(Reach reach, Goal goal, Course course) {
        if (!goal.holds(course.latest())) {
            return ProgressStatus.BREACHED;
        }
        if (!course.hasOnePoint() && !course.isAtTheEnd() && !isKeptTo(course.atHorizon(), reach, goal)) {
            return ProgressStatus.AT_RISK;
        }
        return goal.isPassedBeyond(course.latest()) ? ProgressStatus.EXCEEDED : ProgressStatus.MAINTAINED;
    }

    /**
     * Nobody falls below nothing: a line that leaves what the unit can be stays at its edge, and the goal may lie there.
     * Where figures and goal lie beyond the edge, as of a share counted at over 100 percent, the line itself counts.
     */
    private static boolean isKeptTo(Ratio end, Reach reach, Goal goal) {
        return goal.holds(end) || goal.holds(reach.nearest(end));
    }
}
