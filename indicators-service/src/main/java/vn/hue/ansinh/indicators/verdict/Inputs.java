package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What went into the formula, by the letters of its description.
 *
 * @param direction s, +1 up and -1 down; null where both sides are bounded
 * @param p share of the way covered
 * @param e share of the time passed, or of the way promised by that year
 * @param mean of the years that speak, where it is their mean that is judged
 */
public record Inputs(
        @Nullable Integer direction,
        @Nullable Point start,
        @Nullable Point current,
        @Nullable BigDecimal goal,
        @Nullable BigDecimal stretch,
        @Nullable Ratio p,
        @Nullable Ratio e,
        @Nullable Ratio mean,
        int horizon) {

    /** @param judged the figure that is held against the goal */
    static Inputs of(Goal goal, Course course, Ratio judged) {
        Integer sense = goal.sense() == 0 ? null : goal.sense();
        BigDecimal bound = goal.bound(judged);
        return new Inputs(
                sense, course.start(), course.current(), bound, goal.stretch(), null, null, null, course.horizon());
    }

    /** @param judged what follows from statements that there was nothing to count */
    static Inputs withoutFigure(Goal goal, Ratio judged, int horizon) {
        Integer sense = goal.sense() == 0 ? null : goal.sense();
        return new Inputs(sense, null, null, goal.bound(judged), goal.stretch(), null, null, null, horizon);
    }

    static Inputs without(Goal goal, int horizon) {
        Integer sense = goal.sense() == 0 ? null : goal.sense();
        BigDecimal bound = goal.sense() == 0 ? null : goal.sense() > 0 ? goal.low() : goal.high();
        return new Inputs(sense, null, null, bound, goal.stretch(), null, null, null, horizon);
    }

    /** Where both sides are bounded, the bound that is taken tells on which side the figure lies. */
    public @Nullable BigDecimal goalThatTellsNoFigure() {
        return direction == null ? null : goal;
    }

    Inputs with(@Nullable Ratio p, @Nullable Ratio e) {
        return new Inputs(direction, start, current, goal, stretch, p, e, mean, horizon);
    }

    Inputs ofTheMean(Ratio judged) {
        return new Inputs(direction, start, current, goal, stretch, p, e, judged, horizon);
    }
}
