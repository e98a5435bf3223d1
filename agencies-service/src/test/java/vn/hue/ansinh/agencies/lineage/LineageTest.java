package vn.hue.ansinh.agencies.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.agencies.succession.Succession;

/** B has given something to C before A came to B. */
class LineageTest {
    private final Lineage lineage = new Lineage(List.of(transfer(2020, "B", "C"), transfer(2025, "A", "B")));

    @ParameterizedTest
    @CsvSource({"A, A>B", "B, B>C A>B", "C, B>C"})
    void nobodyInheritsWhatCameAfterwards(String agency, String line) {
        assertEquals(
                List.of(line.split(" ")),
                lineage.of(agency).stream()
                        .map(edge -> edge.from() + ">" + edge.to())
                        .toList());
    }

    @Test
    void whoWasNamedTwiceWentOnOnce() {
        Lineage twice = new Lineage(List.of(transfer(2020, List.of("A", "A"), List.of("B", "B"))));

        assertEquals(1, twice.of("A").size());
    }

    private static Succession transfer(int year, String from, String to) {
        return transfer(year, List.of(from), List.of(to));
    }

    private static Succession transfer(int year, List<String> from, List<String> to) {
        return new Succession(
                String.valueOf(year), LocalDate.of(year, 7, 1), "MERGE", from, to, "ALL", List.of(), null, "VERIFIED");
    }
}
