package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    void isDefinedForEveryInput(@ForAll("facts") Facts facts) {
        Verdict verdict = Formula.judge(facts);

        assertNotNull(verdict.status());
        assertFalse(new Sentence(facts, verdict, vn.hue.ansinh.kit.problem.Text.of("người", "people"))
                .text()
                .vi()
                .contains("null"));
    }

    @Property
    void neverGetsWorseByABetterFigure(@ForAll("facts") Facts facts, @ForAll("steps") BigDecimal step) {
        int sense = Goal.of(facts.rule(), facts.measure()).sense();
        Facts better = lastFigure(facts, value -> value.add(step.multiply(BigDecimal.valueOf(sense))));

        // With a single figure, or the first one of the years, the start would move along.
        if (facts.counting().size() > 1) {
            assertFalse(Formula.judge(better)
                    .status()
                    .isWorseThan(Formula.judge(facts).status()));
        }
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
    void neverProjectsAShareOutOfItsBounds(@ForAll("facts") Facts facts) {
        Projection projection = Formula.judge(facts).projection();

        if (projection != null && facts.measure().share()) {
            assertEquals(
                    projection.value(), projection.value().max(BigDecimal.ZERO).min(BigDecimal.valueOf(100)));
        }
    }

    @Provide
    Arbitrary<Facts> facts() {
        return Combinators.combine(rules(), Arbitraries.of(Direction.class), Arbitraries.of(true, false), points())
                .as((rule, direction, share, points) -> new Facts(
                        rule, new Measure(direction, share, 2), SomeFacts.THRESHOLDS, 2021, Map.of(), points));
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
                        new TargetRule(comparator, null, value, value.add(more), null, kind, 2021, 2025, null);
                    case DONE_BY ->
                        new TargetRule(comparator, value, null, null, null, PeriodKind.BY_YEAR, null, 2025, day(more));
                    default -> new TargetRule(comparator, value, null, null, toleranceOf(more), kind, 2021, 2025, null);
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
                        Arbitraries.integers().between(2019, 2027), values(), Arbitraries.of("APEB".split("")))
                .as((year, value, status) -> new Point(
                        Period.ofYear(year), value, ObservationStatus.valueOf(status), new UUID(0, year), false))
                .list()
                .uniqueElements(Point::year)
                .ofMaxSize(6);
    }

    private Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-150), BigDecimal.valueOf(150))
                .ofScale(2)
                .edgeCases(edges -> edges.add(BigDecimal.ZERO, new BigDecimal("100.00")));
    }

    private static Facts amounts(Facts facts) {
        Measure amount = new Measure(facts.measure().direction(), false, 2);
        return new Facts(facts.rule(), amount, facts.thresholds(), 2021, Map.of(), facts.points());
    }

    private static Facts lastFigure(Facts facts, UnaryOperator<BigDecimal> change) {
        int last = facts.counting().isEmpty()
                ? 0
                : facts.counting().get(facts.counting().size() - 1).year();
        List<Point> points = facts.points().stream()
                .map(point -> point.year() == last ? with(point, change.apply(point.value())) : point)
                .toList();
        return new Facts(facts.rule(), facts.measure(), facts.thresholds(), 2021, Map.of(), points);
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
                rule.doneBy());
        return new Facts(changed, facts.measure(), facts.thresholds(), 2021, Map.of(), mapped(facts, change));
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
                rule.doneBy());
        Direction direction =
                Direction.valueOf(mirror(facts.measure().direction().name(), "INC", "DEC"));
        return new Facts(
                mirrored, new Measure(direction, false, 2), facts.thresholds(), 2021, Map.of(), mapped(facts, negate));
    }

    private static String mirror(String name, String one, String other) {
        if (name.startsWith(one) && !name.equals("GAP")) {
            return other + name.substring(one.length());
        }
        return name.startsWith(other) ? one + name.substring(other.length()) : name;
    }

    private static List<Point> mapped(Facts facts, UnaryOperator<BigDecimal> change) {
        return facts.points().stream()
                .map(point -> with(point, change.apply(point.value())))
                .toList();
    }

    private static Point with(Point point, BigDecimal value) {
        return new Point(point.period(), value, point.status(), point.observation(), point.synthetic());
    }

    private static BigDecimal of(UnaryOperator<BigDecimal> change, BigDecimal value) {
        return value == null ? null : change.apply(value);
    }

    private static BigDecimal shown(Ratio ratio) {
        return ratio == null ? null : ratio.shown();
    }
}
