package vn.hue.ansinh.indicators.verdict;

import java.util.List;
import java.util.stream.Stream;
import vn.hue.ansinh.indicators.indicator.Direction;
import vn.hue.ansinh.indicators.target.PeriodKind;

/**
 * A target that names no year holds in each year of the plan, and each is judged by its own figure. What shall be kept
 * must hold from the first year on; what still has a way to go, from the first year in which it arrived, or in which a
 * new series began that was there from its start. A year that
 * missed the target with a final figure stays missed: the target was not kept throughout, whatever comes after. A year
 * without a figure breaks nothing, and is named.
 */
public record EachYear(Facts facts) {

    /** Empty for a target that is judged otherwise. */
    public List<JudgedYear> years() {
        return points().map(this::judged).toList();
    }

    /** Those that break the promise. */
    List<JudgedYear> missed() {
        return points().dropWhile(point -> !hasToHoldFrom(point))
                .map(this::judged)
                .filter(JudgedYear::isMissed)
                .toList();
    }

    Verdict over(Verdict found) {
        return missed().isEmpty()
                ? found.restingOn(points().toList())
                : found.as(ProgressStatus.BREACHED).restingOn(points().toList());
    }

    /** Each series has a start of its own: what was on its way before a break is not measured by what came after it. */
    private boolean hasToHoldFrom(Point point) {
        JudgedYear year = judged(point);
        return facts.measure().direction() == Direction.MAINTAIN
                || (year.decided() && year.met())
                || goal().holds(facts.courseOfTheSeriesOf(point).start().value());
    }

    private JudgedYear judged(Point point) {
        return new JudgedYear(
                point.year(),
                point.value(),
                goal().holds(point.value()),
                point.status().isFinal());
    }

    private Goal goal() {
        return Goal.of(facts.rule(), facts.measure());
    }

    private Stream<Point> points() {
        boolean each = facts.rule().periodKind() == PeriodKind.PLAN_PERIOD
                && !facts.rule().isUndecided();
        return each
                ? facts.counting().stream().filter(point -> point.year() >= facts.firstYearOfMean())
                : Stream.empty();
    }
}
