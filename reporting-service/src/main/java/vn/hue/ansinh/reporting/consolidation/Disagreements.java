package vn.hue.ansinh.reporting.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hue.ansinh.reporting.consolidation.Difference.Kind;

/**
 * Where two facts of one line lie apart: what two departments state, what a department states and its localities give
 * together, and what a department and a locality state of that locality.
 */
record Disagreements(Series series) {
    // Enough digits for a comparison that rounding must not decide.
    private static final int MORE_DECIMALS = 6;

    Stream<Difference> in(String year) {
        List<Stated> departments = series.departments(year);
        Stream<Difference> ofTheProvince = departments.isEmpty() ? Stream.empty() : ofTheProvince(year, departments);
        return Stream.concat(ofTheProvince, ofLocalities(year))
                .filter(found -> found.difference().abs().compareTo(found.tolerance()) > 0);
    }

    private Stream<Difference> ofTheProvince(String year, List<Stated> departments) {
        Stated first = departments.get(0);
        return Stream.concat(
                departments.stream().skip(1).map(other -> apart(first, other)),
                againstLocalities(year, first).stream());
    }

    private Difference apart(Stated first, Stated other) {
        return difference(first, Kind.TWO_DEPARTMENTS, "." + other.agency(), value(other), 1, 1);
    }

    private Optional<Difference> againstLocalities(String year, Stated first) {
        List<Stated> parts = series.localities(year);
        return Optional.ofNullable(series.together(parts, series.label().decimals() + MORE_DECIMALS))
                .map(sum -> difference(
                        first, Kind.DEPARTMENT_AND_LOCALITIES, "", sum, parts.size(), series.expected(year)));
    }

    /** What does not count, beside what does. */
    private Stream<Difference> ofLocalities(String year) {
        Map<String, Stated> counted =
                series.localities(year).stream().collect(Collectors.toMap(Stated::place, Function.identity()));
        return series.ofLocalities(year).stream()
                .filter(one -> !one.equals(counted.get(one.place())))
                .map(one -> of(one, Objects.requireNonNull(counted.get(one.place()))));
    }

    private Difference of(Stated one, Stated counted) {
        Kind kind = counted.own() ? Kind.DEPARTMENT_AND_LOCALITIES : Kind.TWO_DEPARTMENTS;
        return difference(one, kind, "." + one.agency() + "." + one.place(), value(counted), 1, 1);
    }

    private Difference difference(
            Stated first, Kind kind, String suffix, BigDecimal other, int reported, int expected) {
        BigDecimal stated = value(first);
        return new Difference(
                first.series() + "@" + first.period() + suffix,
                kind,
                first.period(),
                first.indicator(),
                first.component(),
                name(first),
                first.agency(),
                stated,
                other,
                stated.subtract(other),
                // Half of the last printed digit: both sides can keep it whatever they round.
                BigDecimal.valueOf(5, series.label().decimals() + 1),
                reported,
                expected,
                reported >= expected);
    }

    private String name(Stated first) {
        String name = series.label().name();
        return first.level().equals("PROVINCE")
                ? name
                : name + " (" + Objects.requireNonNullElse(first.placeName(), first.place()) + ")";
    }

    private static BigDecimal value(Stated one) {
        return Objects.requireNonNull(one.value());
    }
}
