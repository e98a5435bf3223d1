package vn.hue.ansinh.indicators.verdict;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.hue.ansinh.indicators.indicator.Direction;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.target.Comparator;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetRule;

class FormulaPropertyTest {

    @Property
    void isDefinedForEveryInput(@ForAll("everyFacts") Facts facts, @ForAll("methods") Method method) {
        Verdict verdict = Formula.judge(facts, method);

        assertNotNull(verdict.status());
        assertEquals(verdict.inputs().mean() == null, verdict.mean(facts) == null);
        assertFalse(new Sentence(facts, verdict, vn.hue.ansinh.kit.problem.Text.of("người", "people"))
                .text()
                .vi()
                .contains("null"));
    }

    @Property
    void neverGetsWorseByABetterFigure(@ForAll("facts") Facts facts, @ForAll("steps") BigDecimal step) {
        int sense = Goal.of(facts.rule(), facts.measure()).sense();
        Facts better = lastFigure(facts, value -> value.add(step.multiply(BigDecimal.valueOf(sense))));

        // With a single figure of its series, which is the first one too, the start would move along.
        if (facts.counting().size() > 1 && !isAlone(facts)) {
            assertFalse(Formula.judge(better)
                    .status()
                    .isWorseThan(Formula.judge(facts).status()));
        }
    }

    private static boolean isAlone(Facts facts) {
        Course course = facts.course(facts.counting());
        return course.hasOnePoint();
    }

    @Property
    void isTheSameInAMirror(@ForAll("facts") Facts facts) {
        // What is done has no mirror: it is never asked to be undone.
        Assume.that(!facts.rule().isDoneByADay());
        Verdict verdict = Formula.judge(amounts(facts));
        Verdict mirrored = Formula.judge(mirror(amounts(facts)));

        assertEquals(verdict.status(), mirrored.status());
        assertEquals(shown(verdict.index()), shown(mirrored.index()));
        assertEquals(verdict.gap(), mirrored.gap());
    }

    @Property
    void doesNotCareForTheUnit(@ForAll("facts") Facts facts, @ForAll("factors") BigDecimal factor) {
        Verdict verdict = Formula.judge(amounts(facts));
        Verdict scaled = Formula.judge(map(amounts(facts), value -> value.multiply(factor)));

        assertEquals(verdict.status(), scaled.status());
        assertEquals(shown(verdict.index()), shown(scaled.index()));
    }

    @Property
    void neverProjectsAShareOutOfItsBounds(@ForAll("everyFacts") Facts facts, @ForAll("methods") Method method) {
        Projection projection = Formula.judge(facts, method).projection();

        if (projection != null && facts.measure().share()) {
            assertEquals(
                    projection.value(), projection.value().max(BigDecimal.ZERO).min(BigDecimal.valueOf(100)));
        }
    }

    @Property
    void neverProjectsACountBelowNothing(@ForAll("facts") Facts facts) {
        Measure count = new Measure(facts.measure().direction(), false, true, 2);
        Projection projection = Formula.judge(with(facts, facts.rule(), count, UnaryOperator.identity()))
                .projection();

        if (projection != null) {
            assertTrue(projection.value().signum() >= 0);
            assertTrue(projection.bounded() || projection.computed().signum() >= 0);
        }
    }

    @Property
    void needsSomethingExactlyWhileTheBoundIsNotKept(@ForAll("facts") Facts facts) {
        Verdict verdict = Formula.judge(facts);
        BigDecimal required = verdict.requiredPerYear();

        if (required != null && verdict.method() != Method.AVERAGE_PER_YEAR) {
            assertTrue(required.signum() != 0);
        }
    }

    @Property
    void isNeverColouredByAWayThatNobodySawTheEndOf(
            @ForAll("everyFacts") Facts facts, @ForAll("methods") Method method) {
        Verdict verdict = Formula.judge(facts, method);

        if (facts.isOver()) {
            assertNull(verdict.projection());
            assertNull(verdict.requiredPerYear());
            assertTrue(verdict.colour() == Colour.GREY
                    || !verdict.status().isOnTheWay()
                    || facts.tellTheEnd(verdict.inputs().current()) && verdict.colour() != Colour.GREEN);
        } else {
            assertEquals(verdict.status().colour(), verdict.colour());
        }
    }

    @Property
    void whatIsNeededIsEnough(@ForAll("facts") Facts facts) {
        Goal goal = Goal.of(facts.rule(), facts.measure());
        Verdict verdict = Formula.judge(facts);
        BigDecimal required = verdict.requiredPerYear();

        // Between two bounds what takes it over the one may take it past the other.
        if (required != null && goal.sense() != 0) {
            assertTrue(goal.holds(
                    verdict.method() == Method.AVERAGE_PER_YEAR ? mean(facts, required) : end(facts, verdict)));
        }
    }

    /** Where some number as short as the indicator is printed lies between them. */
    @Property
    void whatIsNeededBetweenTwoBoundsIsEnoughAndNotTooMuch(@ForAll("facts") Facts facts) {
        Goal goal = Goal.of(facts.rule(), facts.measure());
        Verdict verdict = Formula.judge(facts);
        BigDecimal least = verdict.requiredPerYear();
        BigDecimal most = verdict.requiredAtMost();

        if (least != null && verdict.method() == Method.AVERAGE_PER_YEAR && isWide(goal)) {
            assertFalse(goal.isAbove(mean(facts, least)));
            assertTrue(most == null || !goal.isBelow(mean(facts, most)));
        }
    }

    private static boolean isWide(Goal goal) {
        return goal.sense() == 0 && goal.high().subtract(goal.low()).compareTo(BigDecimal.ONE) >= 0;
    }

    private static Ratio mean(Facts facts, BigDecimal required) {
        List<Point> years = facts.counting();
        int all = facts.rule().toYear() - facts.firstYearOfMean() + 1;
        BigDecimal there = years.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Ratio(there.add(required.multiply(BigDecimal.valueOf(all - years.size()))), BigDecimal.valueOf(all));
    }

    /** Where one arrives who does it each year from this one on. */
    private static Ratio end(Facts facts, Verdict verdict) {
        Point current = verdict.inputs().current();
        int left = verdict.inputs().horizon()
                - Math.max(current.year(), facts.seen().getYear() - 1);
        return Ratio.of(current.value().add(verdict.requiredPerYear().multiply(BigDecimal.valueOf(left))));
    }

    @Provide
    Arbitrary<Facts> facts() {
        return Combinators.combine(
                        rules(),
                        Arbitraries.of(Direction.class),
                        Arbitraries.of(true, false),
                        points(),
                        paths(),
                        starts(),
                        days())
                .as((rule, direction, share, points, path, start, seen) -> new Facts(
                        rule,
                        new Measure(direction, share, share, 2),
                        SomeFacts.THRESHOLDS,
                        2021,
                        path,
                        points,
                        start,
                        Set.of(2),
                        noEarlierThan(points, seen)));
    }

    @Provide
    Arbitrary<Method> methods() {
        return Arbitraries.of(Method.LINEAR, Method.CAGR);
    }

    /** Also of parts of years and of several, of years without cases, retired, and of numbers that hardly differ. */
    @Provide
    Arbitrary<Facts> everyFacts() {
        return Combinators.combine(facts(), otherPeriods(), absences(), lastDays(), Arbitraries.of(true, false))
                .as((facts, others, absent, lastDay, huge) -> {
                    List<Point> points = new ArrayList<>(facts.points());
                    points.addAll(others);
                    Facts all =
                            huge ? map(with(facts, points), FormulaPropertyTest::farFromNothing) : with(facts, points);
                    return new Facts(
                            all.rule(),
                            facts.measure(),
                            all.thresholds(),
                            2021,
                            all.path(),
                            all.points(),
                            all.baseline(),
                            all.breaks(),
                            noEarlierThan(points, all.seen()),
                            absent,
                            lastDay);
                });
    }

    private static BigDecimal farFromNothing(BigDecimal value) {
        return value.movePointLeft(12).add(BigDecimal.ONE.movePointRight(23));
    }

    private static Facts with(Facts facts, List<Point> points) {
        return new Facts(
                facts.rule(),
                facts.measure(),
                facts.thresholds(),
                2021,
                facts.path(),
                points,
                facts.baseline(),
                facts.breaks(),
                facts.seen());
    }

    private Arbitrary<List<Point>> otherPeriods() {
        return Combinators.combine(
                        Arbitraries.of("2021-01-01/P5Y", "2022-Q3", "2023-S1", "2025-06", "2024-01-01/P7M"),
                        values(),
                        Arbitraries.of("APEB".split("")))
                .as((period, value, status) -> new Point(
                        Period.of(period).orElseThrow(),
                        value,
                        ObservationStatus.valueOf(status),
                        new UUID(1, period.hashCode()),
                        false,
                        1))
                .list()
                .uniqueElements(Point::period)
                .ofMaxSize(3);
    }

    private static Arbitrary<NoCases> absences() {
        return Combinators.combine(
                        Arbitraries.integers().between(2020, 2026).set().ofMaxSize(6), Arbitraries.of(true, false))
                .as((years, addUp) -> new NoCases(
                        years.stream()
                                .collect(toMap(
                                        year -> year, year -> new NoCases.Statement(SomeFacts.statement(year), false))),
                        addUp));
    }

    private static Arbitrary<LocalDate> lastDays() {
        return days().injectNull(0.7);
    }

    /** Nobody states a figure of a period that has not begun. */
    private static LocalDate noEarlierThan(List<Point> points, LocalDate day) {
        return points.stream()
                .map(point -> point.period().start())
                .filter(day::isBefore)
                .max(LocalDate::compareTo)
                .orElse(day);
    }

    /** In the plan, at its end, and after it. */
    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 7 * 365).map(LocalDate.of(2021, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<BigDecimal> steps() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(150))
                .ofScale(2);
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        return Arbitraries.of("0.001", "0.5", "3", "1000", "1000000").map(BigDecimal::new);
    }

    private Arbitrary<TargetRule> rules() {
        return Combinators.combine(
                        Arbitraries.of(Comparator.class), values(), steps(), Arbitraries.of(PeriodKind.class))
                .as((comparator, value, more, kind) -> switch (comparator) {
                    case RANGE ->
                        new TargetRule(comparator, null, value, value.add(more), null, kind, 2021, 2025, null, null);
                    case DONE_BY ->
                        new TargetRule(
                                comparator, value, null, null, null, PeriodKind.BY_YEAR, null, 2025, day(more), null);
                    default ->
                        new TargetRule(comparator, value, null, null, toleranceOf(more), kind, 2021, 2025, null, null);
                });
    }

    private static LocalDate day(BigDecimal any) {
        return LocalDate.of(2025, 12, 31).minusDays(any.intValue());
    }

    private static BigDecimal toleranceOf(BigDecimal more) {
        return more.signum() == 0 ? null : more;
    }

    private Arbitrary<List<Point>> points() {
        return Combinators.combine(
                        Arbitraries.integers().between(2019, 2027),
                        values(),
                        Arbitraries.of("APEB".split("")),
                        Arbitraries.of(1, 1, 1, 2))
                .as((year, value, status, version) -> new Point(
                        Period.ofYear(year),
                        value,
                        ObservationStatus.valueOf(status),
                        new UUID(0, year),
                        false,
                        version))
                .list()
                .uniqueElements(Point::year)
                .ofMaxSize(6);
    }

    /** What was promised for single years. */
    private Arbitrary<Map<Integer, BigDecimal>> paths() {
        return Arbitraries.maps(Arbitraries.integers().between(2021, 2025), values())
                .ofMaxSize(3);
    }

    /** Mostly the way begins at the first figure. */
    private Arbitrary<Point> starts() {
        return Combinators.combine(Arbitraries.integers().between(2018, 2024), values(), Arbitraries.of(1, 2))
                .as((year, value, version) ->
                        new Point(Period.ofYear(year), value, ObservationStatus.A, null, false, version))
                .injectNull(0.7);
    }

    private Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-150), BigDecimal.valueOf(150))
                .ofScale(2)
                .edgeCases(edges -> edges.add(BigDecimal.ZERO, new BigDecimal("100.00")));
    }

    private static Facts amounts(Facts facts) {
        Measure amount = new Measure(facts.measure().direction(), false, false, 2);
        return with(facts, facts.rule(), amount, UnaryOperator.identity());
    }

    private static Facts lastFigure(Facts facts, UnaryOperator<BigDecimal> change) {
        int last = facts.counting().isEmpty()
                ? 0
                : facts.counting().get(facts.counting().size() - 1).year();
        List<Point> points = facts.points().stream()
                .map(point -> point.year() == last ? with(point, change.apply(point.value())) : point)
                .toList();
        return new Facts(
                facts.rule(),
                facts.measure(),
                facts.thresholds(),
                2021,
                facts.path(),
                points,
                facts.baseline(),
                facts.breaks(),
                facts.seen());
    }

    private static Facts map(Facts facts, UnaryOperator<BigDecimal> change) {
        TargetRule rule = facts.rule();
        TargetRule changed = new TargetRule(
                rule.comparator(),
                of(change, rule.value()),
                of(change, rule.low()),
                of(change, rule.high()),
                of(change, rule.tolerance()),
                rule.periodKind(),
                2021,
                2025,
                rule.doneBy(),
                null);
        return with(facts, changed, facts.measure(), change);
    }

    private static Facts mirror(Facts facts) {
        TargetRule rule = facts.rule();
        UnaryOperator<BigDecimal> negate = BigDecimal::negate;
        TargetRule mirrored = new TargetRule(
                Comparator.valueOf(mirror(rule.comparator().name(), "G", "L")),
                of(negate, rule.value()),
                of(negate, rule.high()),
                of(negate, rule.low()),
                rule.tolerance(),
                rule.periodKind(),
                2021,
                2025,
                rule.doneBy(),
                null);
        Direction direction =
                Direction.valueOf(mirror(facts.measure().direction().name(), "INC", "DEC"));
        return with(facts, mirrored, new Measure(direction, false, false, 2), negate);
    }

    private static String mirror(String name, String one, String other) {
        if (name.startsWith(one) && !name.equals("GAP")) {
            return other + name.substring(one.length());
        }
        return name.startsWith(other) ? one + name.substring(other.length()) : name;
    }

    private static Facts with(Facts facts, TargetRule rule, Measure measure, UnaryOperator<BigDecimal> change) {
        Map<Integer, BigDecimal> path = new HashMap<>();
        facts.path().forEach((year, value) -> path.put(year, change.apply(value)));
        Point start = facts.baseline();
        return new Facts(
                rule,
                measure,
                facts.thresholds(),
                2021,
                path,
                facts.points().stream()
                        .map(point -> with(point, change.apply(point.value())))
                        .toList(),
                start == null ? null : with(start, change.apply(start.value())),
                facts.breaks(),
                facts.seen());
    }

    private static Point with(Point point, BigDecimal value) {
        return new Point(
                point.period(),
                value,
                point.status(),
                point.observation(),
                point.synthetic(),
                point.definitionVersion());
    }

    private static BigDecimal of(UnaryOperator<BigDecimal> change, BigDecimal value) {
        return value == null ? null : change.apply(value);
    }

    private static BigDecimal shown(Ratio ratio) {
        return ratio == null ? null : ratio.shown();
    }
}
