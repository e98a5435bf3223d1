package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The straight line from the first figure through the last one to the horizon.
 *
 * @param end the last year that can have a figure
 * @param over whether the horizon has passed
 * @param closed whether it has, or the indicator is counted no more
 */
record Course(Point start, Point current, int horizon, int end, boolean over, boolean closed) {

    boolean hasOnePoint() {
        return start.year() == current.year();
    }

    boolean isAtTheEnd() {
        return current.year() >= end;
    }

    /** There is no year left in which anything could be done. */
    boolean isEnded() {
        return closed || isAtTheEnd();
    }

    /** A final figure of a year that goes on may still be outdone. */
    boolean isDecided() {
        return over && isAtTheEnd() && current.status().isFinal();
    }

    Ratio latest() {
        return Ratio.of(current.value());
    }

    BigDecimal gone() {
        return current.value().subtract(start.value());
    }

    /** Of two points only. */
    Ratio timePassed() {
        return Ratio.of(years(), horizon - start.year());
    }

    /** Of two points only: y0 + (y - y0) * (T - t0) / (t - t0). */
    Ratio atHorizon() {
        BigDecimal wholeWay = gone().multiply(BigDecimal.valueOf(horizon - start.year()));
        return new Ratio(
                start.value().multiply(BigDecimal.valueOf(years())).add(wholeWay), BigDecimal.valueOf(years()));
    }

    /** Null with one point, which has no direction, and at the end, where nothing is left to project. */
    @Nullable
    Projection projection(Measure measure) {
        return hasOnePoint() || isEnded() ? null : Projection.at(horizon, atHorizon(), measure);
    }

    /**
     * With its sign; null once the bound is kept or no year is left. A year that has passed without a figure does nothing
     * any more, so what it had to do falls to those to come.
     */
    @Nullable
    BigDecimal requiredPerYear(Goal goal, Facts facts) {
        if (isEnded() || goal.holds(latest())) {
            return null;
        }
        BigDecimal left = goal.bound(latest()).subtract(current.value());
        Ratio each = new Ratio(left, BigDecimal.valueOf(facts.yearsAfter(current)));
        return goal.needed(each, goal.asksForMore(latest()), facts.measure().decimals());
    }

    int wholeYears() {
        return horizon - start.year();
    }

    int years() {
        return current.year() - start.year();
    }
}
