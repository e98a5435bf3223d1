package vn.hue.ansinh.indicators.verdict;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The way of the compound annual growth rate: index = observed / required growth, with
 * observed = (y/y0)^(1/(t-t0)) - 1 and required = (g/y0)^(1/(T-t0)) - 1 (United Nations, The Sustainable Development Goals
 * Progress Chart, technical note; Eurostat, Sustainable development in the European Union, annex on assessment). It only
 * speaks of positive numbers and of a goal that lies farther from the start than 34 digits can tell; elsewhere the straight
 * line is taken. Roots are computed with as many digits, so a verdict could hang on a rounded quotient only beyond the
 * thirtieth.
 */
final class GrowthPath {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private GrowthPath() {}

    static boolean applies(Goal goal, Course course) {
        BigDecimal bound = goal.bound(course.latest());
        return !course.hasOnePoint()
                && course.start().value().signum() > 0
                && course.current().value().signum() > 0
                && bound.signum() > 0
                && required(goal, course).signum() != 0;
    }

    static Verdict judge(Facts facts, Goal goal, Course course) {
        BigDecimal observed = growth(course.start().value(), course.current().value(), course.years());
        BigDecimal required = required(goal, course);
        Ratio index = new Ratio(observed, required);
        return new Verdict(
                LinearPath.status(facts, goal, course, index),
                Method.CAGR,
                Inputs.of(goal, course, course.latest()).with(Ratio.of(observed), Ratio.of(required)),
                index,
                Verdict.gap(goal, course.latest(), facts.measure().decimals()),
                course.requiredPerYear(goal, facts),
                course.isEnded() ? null : projection(facts, course, observed),
                List.of(course.start(), course.current()));
    }

    private static BigDecimal required(Goal goal, Course course) {
        return growth(course.start().value(), goal.bound(course.latest()), course.wholeYears());
    }

    private static Projection projection(Facts facts, Course course, BigDecimal observed) {
        BigDecimal factor = BigDecimal.ONE.add(observed).pow(course.wholeYears() - course.years(), DIGITS);
        return Projection.at(
                course.horizon(), Ratio.of(course.current().value().multiply(factor, DIGITS)), facts.measure());
    }

    private static BigDecimal growth(BigDecimal from, BigDecimal to, int years) {
        BigDecimal factor = to.divide(from, DIGITS);
        return BigDecimalMath.root(factor, BigDecimal.valueOf(years), DIGITS).subtract(BigDecimal.ONE);
    }
}
