package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is known of the sum of the years of a mean: by their own figures, or by that of their {@link WholeSpan}.
 *
 * @param points that tell it
 * @param there how many years speak: those with a figure, and of what is counted those without cases
 * @param withoutCases how many of them had none
 * @param isOfTheWhole whether one figure tells of all years
 */
record SumSoFar(List<Point> points, int there, int withoutCases, boolean isOfTheWhole) {

    static SumSoFar of(Facts facts) {
        return facts.total()
                .map(total -> new SumSoFar(List.of(total), facts.yearsOfTheMean(), 0, true))
                .orElseGet(() -> ofTheYears(facts));
    }

    private static SumSoFar ofTheYears(Facts facts) {
        List<Point> points = facts.counting();
        int withoutCases = facts.noCases().addUp() ? facts.told().withoutCases().size() : 0;
        return new SumSoFar(points, points.size() + withoutCases, withoutCases, false);
    }

    boolean isSilent() {
        return there == 0;
    }

    /** Of years that speak. */
    Ratio mean() {
        return new Ratio(
                points.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(there));
    }
}
