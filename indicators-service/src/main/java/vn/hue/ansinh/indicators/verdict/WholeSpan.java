package vn.hue.ansinh.indicators.verdict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetRule;

/** The years of a target that is judged by their mean, as one period. */
public record WholeSpan(TargetRule rule, int firstYear) {

    public static WholeSpan of(TargetRule rule, int firstYearOfPlan) {
        Integer from = rule.fromYear();
        return new WholeSpan(rule, from == null ? firstYearOfPlan : from);
    }

    /** A single year is a year. */
    public boolean is(Period period) {
        return rule.periodKind() == PeriodKind.AVERAGE_PER_YEAR
                && !period.isYear()
                && period.start().equals(LocalDate.of(firstYear, 1, 1))
                && period.end().equals(LocalDate.of(rule.toYear(), 12, 31));
    }

    /**
     * The figure that tells the mean: where a year is missing, or where it is final and one of the years is not. Of these
     * years nothing needs to be shared out. What is expected of them says nothing before they are over.
     */
    Optional<Point> total(Facts facts) {
        return facts.points().stream()
                .filter(point -> is(point.period()))
                .filter(total -> total.status().isFinal() || facts.isOver())
                .filter(total -> !isToldByTheYears(facts, total))
                .min(Comparator.comparing(total -> !total.status().isFinal()));
    }

    private boolean isToldByTheYears(Facts facts, Point total) {
        List<Point> years = facts.counting();
        Predicate<Integer> told = year ->
                facts.noCases().years().contains(year) || years.stream().anyMatch(point -> point.year() == year);
        boolean firm = !total.status().isFinal()
                || years.stream().allMatch(point -> point.status().isFinal());
        return firm && IntStream.rangeClosed(firstYear, rule.toYear()).boxed().allMatch(told);
    }
}
