package vn.hue.ansinh.agencies.passing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.agencies.succession.Succession;

class PassingTest {
    private static final LocalDate START = LocalDate.of(2021, 5, 31);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @ParameterizedTest
    @ValueSource(strings = {"AAA", "ZZZ"})
    void whoGivesAwayItsOwnPartOnTheDayTakesOverTheOthersWhateverTheyAreCalled(String merged) {
        List<Holding> all = Passing.on(
                List.of(reports(merged), reports("BBB")),
                List.of(
                        succession("1", "MERGE", merged, "BBB", "ALL"),
                        succession("2", "FUNCTION_TRANSFER", "BBB", "CCC", "FUNCTION", "IND-1")),
                Map.of(merged, DAY.minusDays(1)),
                subject -> "PA-01");

        assertEquals(
                List.of("BBB from [" + merged + ".IND-1.REPORT]", "CCC from [BBB.IND-1.REPORT]"),
                all.stream()
                        .filter(holding -> holding.isOpenOn(DAY))
                        .map(holding -> holding.agency() + " from " + holding.passedFrom())
                        .toList());
    }

    @Test
    void whoTakesOverWhatEndsByItselfHoldsItUntilThatDay() {
        List<Holding> all = Passing.on(
                List.of(reports("AAA")),
                List.of(
                        succession("1", "MERGE", "AAA", "BBB", "ALL"),
                        on(DAY.plusDays(50), succession("2", "MERGE", "BBB", "CCC", "ALL"))),
                Map.of("AAA", DAY.minusDays(1), "BBB", DAY.plusDays(49)),
                Map.of("BBB.IND-1.REPORT@" + DAY, DAY.plusDays(99)),
                subject -> "PA-01");

        assertEquals(List.of("BBB"), holdersOn(DAY.plusDays(49), all));
        assertEquals(List.of("CCC"), holdersOn(DAY.plusDays(99), all));
        assertEquals(List.of(), holdersOn(DAY.plusDays(100), all));
    }

    @Test
    void whoeverElseHandsTheSameOnDoesNotProlongWhatEndsByItself() {
        List<Holding> all = Passing.on(
                List.of(reports("AAA"), reports("ZZZ")),
                List.of(succession("1", "MERGE", "AAA", "BBB", "ALL"), succession("2", "MERGE", "ZZZ", "BBB", "ALL")),
                Map.of("AAA", DAY.minusDays(1), "ZZZ", DAY.minusDays(1)),
                Map.of("BBB.IND-1.REPORT@" + DAY, DAY.plusDays(99)),
                subject -> "PA-01");

        assertEquals(List.of("BBB"), holdersOn(DAY.plusDays(99), all));
        assertEquals(List.of(), holdersOn(DAY.plusDays(100), all));
    }

    @Test
    void anEndBeforeItWasTakenOverOrAfterItIsOverSaysNothing() {
        List<Holding> all = Passing.on(
                List.of(reports("AAA")),
                List.of(succession("1", "MERGE", "AAA", "BBB", "ALL")),
                Map.of("AAA", DAY.minusDays(1)),
                Map.of("BBB.IND-1.REPORT@" + DAY, DAY.minusDays(5)),
                subject -> "PA-01");

        assertEquals(List.of("BBB"), holdersOn(DAY.plusDays(100), all));
    }

    private static List<String> holdersOn(LocalDate day, List<Holding> all) {
        return all.stream()
                .filter(holding -> holding.isOpenOn(day))
                .map(Holding::agency)
                .toList();
    }

    private static Succession on(LocalDate day, Succession one) {
        return new Succession(
                one.id(),
                day,
                one.kind(),
                one.predecessors(),
                one.successors(),
                one.scopeKind(),
                one.scope(),
                one.basis(),
                one.certainty());
    }

    private static Holding reports(String agency) {
        return new Holding(
                agency + ".IND-1.REPORT",
                agency,
                new Subject("INDICATOR", "IND-1"),
                "REPORT",
                START,
                null,
                null,
                "PLAN",
                List.of(),
                List.of(),
                false);
    }

    private static Succession succession(
            String id, String kind, String from, String to, String scopeKind, String... scope) {
        return new Succession(id, DAY, kind, List.of(from), List.of(to), scopeKind, List.of(scope), null, "VERIFIED");
    }
}
