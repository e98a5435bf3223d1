package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "are we on track?", with what it rests on.
 *
 * @param gap what is missing to the goal, 0 when it is reached; null without a figure
 * @param requiredPerYear the change, or for a mean the amount, that each year left still needs
 * @param used the figures it was computed from
 */
public record Verdict(
        ProgressStatus status,
        Method method,
        Inputs inputs,
        @Nullable Ratio index,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal requiredPerYear,
        @Nullable Projection projection,
        List<Point> used) {

    Verdict as(ProgressStatus other) {
        return new Verdict(other, method, inputs, index, gap, requiredPerYear, projection, used);
    }

    /** On these figures too. */
    Verdict restingOn(List<Point> more) {
        List<Point> all = Stream.concat(used.stream(), more.stream()).distinct().toList();
        return new Verdict(status, method, inputs, index, gap, requiredPerYear, projection, all);
    }

    /** Every figure that shows in it: those it was computed from, and where its way begins. */
    public Stream<Point> figures() {
        Stream<Point> ends = Stream.concat(Stream.ofNullable(inputs.start()), Stream.ofNullable(inputs.current()));
        return Stream.concat(used.stream(), ends).distinct();
    }

    /** The last year whose figure may still change the verdict: what was done by its day asks for no later one. */
    public int lastYearThatCounts() {
        Point current = inputs.current();
        return method == Method.DONE_BY && current != null ? current.year() : inputs.horizon();
    }

    /** A mean is as firm as the least firm of its years. */
    public boolean restsOnFinalFigures() {
        Point current = inputs.current();
        return method == Method.AVERAGE_PER_YEAR
                ? used.stream().allMatch(point -> point.status().isFinal())
                : current != null && current.status().isFinal();
    }

    public boolean isSynthetic() {
        return used.stream().anyMatch(Point::synthetic);
    }

    static BigDecimal gap(Goal goal, Ratio value, int decimals) {
        Ratio missing = goal.missing(value);
        return missing.signum() <= 0
                ? BigDecimal.ZERO
                : missing.roundedVisibly(Math.max(decimals, missing.over().scale()));
    }
}
