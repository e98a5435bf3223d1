package vn.hue.ansinh.indicators.verdict;

import java.util.List;

/** What shall be kept: is it there, and would a straight line still be there at the horizon? */
final class Maintenance {
    private Maintenance() {}

    static Verdict judge(Facts facts, Goal goal, Course course) {
        return new Verdict(
                status(goal, course),
                Method.MAINTENANCE,
                Inputs.of(goal, course, course.latest()),
                null,
                Verdict.gap(goal, course.latest(), facts.measure().decimals()),
                course.requiredPerYear(goal, facts.measure()),
                course.projection(facts.measure()),
                course.hasOnePoint() ? List.of(course.current()) : List.of(course.start(), course.current()));
    }

    private static ProgressStatus status(Goal goal, Course course) {
        if (!goal.holds(course.latest())) {
            return ProgressStatus.BREACHED;
        }
        boolean breaksOnTheWay = !course.hasOnePoint() && !course.isOver() && !goal.holds(course.atHorizon());
        return breaksOnTheWay ? ProgressStatus.AT_RISK : ProgressStatus.MAINTAINED;
    }
}
