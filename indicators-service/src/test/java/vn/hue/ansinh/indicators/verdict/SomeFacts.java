package vn.hue.ansinh.indicators.verdict;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hue.ansinh.indicators.indicator.Direction;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.plan.Thresholds;
import vn.hue.ansinh.indicators.target.Comparator;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetRule;

/** Targets of the Plan and figures beside them, in words. */
record SomeFacts(
        TargetRule rule,
        Direction direction,
        boolean share,
        boolean neverNegative,
        int decimals,
        List<Point> points,
        Point baseline,
        Set<Integer> breaks,
        LocalDate seen) {
    static final Thresholds THRESHOLDS =
            new Thresholds(new BigDecimal("0.95"), new BigDecimal("0.60"), BigDecimal.ZERO);

    /** Seen as soon as the period of the last figure is over. */
    SomeFacts(
            TargetRule rule,
            Direction direction,
            boolean share,
            boolean neverNegative,
            int decimals,
            List<Point> points,
            Point baseline,
            Set<Integer> breaks) {
        this(rule, direction, share, neverNegative, decimals, points, baseline, breaks, null);
    }

    static LocalDate afterTheLast(List<Point> points) {
        return points.stream()
                .map(point -> point.period().end().plusDays(1))
                .max(naturalOrder())
                .orElse(LocalDate.of(2021, 1, 1));
    }

    SomeFacts printed(int places) {
        return new SomeFacts(rule, direction, share, neverNegative, places, points, baseline, breaks, seen);
    }

    SomeFacts seenOn(String day) {
        return new SomeFacts(
                rule, direction, share, neverNegative, decimals, points, baseline, breaks, LocalDate.parse(day));
    }

    static SomeFacts share(Direction direction, Comparator comparator, String value) {
        return new SomeFacts(
                by2025(comparator, value, null, null, null), direction, true, true, 2, List.of(), null, Set.of());
    }

    static SomeFacts amount(Direction direction, Comparator comparator, String value) {
        return new SomeFacts(
                by2025(comparator, value, null, null, null), direction, false, false, 2, List.of(), null, Set.of());
    }

    static SomeFacts count(Direction direction, Comparator comparator, String value) {
        return new SomeFacts(
                by2025(comparator, value, null, null, null), direction, false, true, 0, List.of(), null, Set.of());
    }

    static SomeFacts range(Direction direction, String low, String high) {
        return new SomeFacts(
                by2025(Comparator.RANGE, null, low, high, null), direction, true, true, 2, List.of(), null, Set.of());
    }

    static SomeFacts about(Direction direction, String value, String tolerance) {
        return new SomeFacts(
                by2025(Comparator.APPROX, value, null, null, tolerance),
                direction,
                true,
                true,
                2,
                List.of(),
                null,
                Set.of());
    }

    static SomeFacts meanOver16600() {
        TargetRule rule = new TargetRule(
                Comparator.GT, number("16600"), null, null, null, PeriodKind.AVERAGE_PER_YEAR, 2021, 2025, null, null);
        return new SomeFacts(rule, Direction.MAINTAIN, false, true, 0, List.of(), null, Set.of());
    }

    static SomeFacts doneBy(String day, String value) {
        LocalDate doneBy = LocalDate.parse(day);
        TargetRule rule = new TargetRule(
                Comparator.DONE_BY,
                number(value),
                null,
                null,
                null,
                PeriodKind.BY_YEAR,
                null,
                doneBy.getYear(),
                doneBy,
                null);
        return new SomeFacts(rule, Direction.INCREASE, false, true, 0, List.of(), null, Set.of());
    }

    SomeFacts in(int year, String value) {
        return in(year, value, ObservationStatus.A);
    }

    SomeFacts in(int year, String value, ObservationStatus status) {
        return in(String.valueOf(year), value, status);
    }

    SomeFacts in(String period, String value) {
        return in(period, value, ObservationStatus.A);
    }

    SomeFacts in(String period, String value, ObservationStatus status) {
        return in(period, value, status, 1);
    }

    SomeFacts measuredBy(int version, int year, String value) {
        return measuredBy(version, year, value, ObservationStatus.A);
    }

    SomeFacts measuredBy(int version, int year, String value, ObservationStatus status) {
        return in(String.valueOf(year), value, status, version);
    }

    private SomeFacts in(String period, String value, ObservationStatus status, int version) {
        List<Point> more = new ArrayList<>(points);
        more.add(point(period, value, status, version));
        return new SomeFacts(rule, direction, share, neverNegative, decimals, more, baseline, breaks, seen);
    }

    private static Point point(String period, String value, ObservationStatus status, int version) {
        Period of = Period.of(period).orElseThrow();
        return new Point(of, number(value), status, new UUID(197, of.closingYear()), false, version);
    }

    SomeFacts from(int year, String value) {
        return from(1, year, value);
    }

    SomeFacts from(int version, int year, String value) {
        Point start = point(String.valueOf(year), value, ObservationStatus.A, version);
        return new SomeFacts(rule, direction, share, neverNegative, decimals, points, start, breaks, seen);
    }

    SomeFacts withABreakAt(Integer version) {
        return new SomeFacts(rule, direction, share, neverNegative, decimals, points, baseline, Set.of(version), seen);
    }

    SomeFacts inEachYear() {
        TargetRule each = new TargetRule(
                rule.comparator(),
                rule.value(),
                rule.low(),
                rule.high(),
                rule.tolerance(),
                PeriodKind.PLAN_PERIOD,
                2021,
                2025,
                null,
                null);
        return new SomeFacts(each, direction, share, neverNegative, decimals, points, baseline, breaks, seen);
    }

    Facts facts() {
        return facts(Map.of());
    }

    Facts facts(Map<Integer, BigDecimal> path) {
        return new Facts(
                rule,
                new Measure(direction, share, neverNegative, decimals),
                THRESHOLDS,
                2021,
                path,
                points,
                baseline,
                breaks,
                seen == null ? afterTheLast(points) : seen);
    }

    static UUID statement(int year) {
        return new UUID(198, year);
    }

    /** @param addUp whether it is counted */
    Facts withoutCasesIn(int year, boolean addUp) {
        return withoutCasesIn(Set.of(year), addUp);
    }

    Facts withoutCasesIn(Set<Integer> years, boolean addUp) {
        return facts(noCases(years, addUp));
    }

    private static NoCases noCases(Set<Integer> years, boolean addUp) {
        return new NoCases(
                years.stream().collect(toMap(year -> year, year -> new NoCases.Statement(statement(year), false))),
                addUp);
    }

    Facts facts(NoCases noCases) {
        return facts(noCases, null);
    }

    /** The indicator was counted up to that day, which is over. */
    Facts retiredOn(String lastDay) {
        return facts(NoCases.NONE, LocalDate.parse(lastDay));
    }

    /** Something counted up to that day, of which there were no cases in these years. */
    Facts retiredOn(String lastDay, Set<Integer> withoutCases) {
        return facts(noCases(withoutCases, true), LocalDate.parse(lastDay));
    }

    private Facts facts(NoCases noCases, LocalDate lastDay) {
        Facts facts = facts();
        return new Facts(
                facts.rule(),
                facts.measure(),
                facts.thresholds(),
                facts.firstYear(),
                facts.path(),
                facts.points(),
                facts.baseline(),
                facts.breaks(),
                facts.seen(),
                noCases,
                lastDay);
    }

    Verdict judged() {
        return Formula.judge(facts());
    }

    private static TargetRule by2025(Comparator comparator, String value, String low, String high, String tolerance) {
        return new TargetRule(
                comparator,
                number(value),
                number(low),
                number(high),
                number(tolerance),
                PeriodKind.BY_YEAR,
                null,
                2025,
                null,
                null);
    }

    static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
