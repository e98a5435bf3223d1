package vn.hue.ansinh.indicators.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.indicator.Direction;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.plan.Thresholds;
import vn.hue.ansinh.indicators.target.Comparator;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetRule;
import vn.hue.ansinh.indicators.verdict.Facts;
import vn.hue.ansinh.indicators.verdict.Formula;
import vn.hue.ansinh.indicators.verdict.Measure;
import vn.hue.ansinh.indicators.verdict.NoCases;
import vn.hue.ansinh.indicators.verdict.Point;
import vn.hue.ansinh.indicators.verdict.Ratio;
import vn.hue.ansinh.indicators.verdict.Sentence;
import vn.hue.ansinh.indicators.verdict.Verdict;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.testing.ContractExample;

/** What the contract shows of a verdict is what follows from the figures and the target that it shows. */
class ProgressExampleTest {
    private final JsonNode example;
    private final JsonNode explain;
    private final JsonNode inputs;
    private final Facts facts;
    private final Verdict verdict;

    ProgressExampleTest() throws JsonProcessingException {
        example = new ObjectMapper().readTree(ContractExample.named("Progress"));
        explain = example.get("explain");
        inputs = explain.get("inputs");
        facts = facts();
        verdict = Formula.judge(facts);
    }

    @Test
    void itsSentenceIsThatOfItsFigures() {
        Text said = new Sentence(facts, verdict, Text.of("%", "percent")).text();

        assertEquals(example.at("/sentence/vi").textValue(), said.vi());
        assertEquals(example.at("/sentence/en").textValue(), said.en());
    }

    @Test
    void itsVerdictIsThatOfItsFigures() {
        assertEquals(example.get("status").textValue(), verdict.status().name());
        assertEquals(example.get("colour").textValue(), verdict.colour().name());
        assertEquals(
                example.get("dataStatus").textValue(),
                DataStatus.of(verdict, facts).orElseThrow().name());
        assertSame(example.get("gap"), verdict.gap());
        assertSame(example.get("requiredPerYear"), verdict.requiredPerYear());
        assertSame(example.get("requiredAtMost"), verdict.requiredAtMost());
        assertSame(example.get("index"), verdict.index().shown());
        assertSame(example.at("/projection/value"), verdict.projection().value());
        assertSame(explain.at("/projection/computed"), verdict.projection().computed());
    }

    @Test
    void itIsExplainedByWhatFollowsFromItsFigures() {
        assertEquals(explain.get("method").textValue(), verdict.method().name());
        assertSame(inputs.get("goal"), verdict.inputs().goal());
        assertSame(inputs.get("stretch"), verdict.inputs().stretch());
        assertSame(inputs.get("p"), verdict.inputs().p().shown());
        assertSame(inputs.get("e"), verdict.inputs().e().shown());
        assertEquals(
                explain.at("/definitions/since").intValue(),
                facts.breaksOfTheSeries().since());
        assertEquals(
                explain.get("yearsWithoutFigure").size(), facts.told().silent().size());
        assertEquals(
                List.of(
                        explain.at("/observations/0").textValue(),
                        explain.at("/observations/1").textValue()),
                verdict.statements(facts).map(UUID::toString).toList());
    }

    /** Of a share that is to grow, printed with two decimals, as it is in the Plan. */
    private Facts facts() {
        JsonNode thresholds = explain.get("thresholds");
        return new Facts(
                rule(example.get("target")),
                new Measure(Direction.INCREASE, true, true, 2),
                new Thresholds(
                        number(thresholds.get("onTrack")),
                        number(thresholds.get("needsAcceleration")),
                        number(thresholds.get("limited"))),
                2021,
                Map.of(),
                List.of(point(inputs.get("start")), point(inputs.get("current"))),
                null,
                Set.of(),
                LocalDate.of(example.get("period").asInt() + 1, 1, 1),
                new NoCases(Map.of(), false),
                null);
    }

    private static TargetRule rule(JsonNode target) {
        return new TargetRule(
                Comparator.valueOf(target.get("comparator").textValue()),
                number(target.get("value")),
                number(target.get("low")),
                number(target.get("high")),
                number(target.get("tolerance")),
                PeriodKind.valueOf(target.get("periodKind").textValue()),
                null,
                target.get("toYear").intValue(),
                null,
                null);
    }

    private static Point point(JsonNode shown) {
        return new Point(
                Period.of(shown.get("period").textValue()).orElseThrow(),
                number(shown.get("value")),
                ObservationStatus.valueOf(shown.get("status").textValue()),
                UUID.fromString(shown.get("observation").textValue()),
                true,
                shown.get("definitionVersion").intValue());
    }

    private static BigDecimal number(JsonNode shown) {
        return shown.isNull() ? null : shown.decimalValue();
    }

    private static void assertSame(JsonNode shown, BigDecimal found) {
        BigDecimal expected = number(shown);
        assertEquals(expected == null ? null : Ratio.plain(expected), found == null ? null : Ratio.plain(found));
    }
}
