package vn.hue.ansinh.agencies.passing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
