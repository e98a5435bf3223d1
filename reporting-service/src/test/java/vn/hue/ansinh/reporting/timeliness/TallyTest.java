package vn.hue.ansinh.reporting.timeliness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    private static final String DUE = "2023-11-30T00:00:00+07:00";

    @ParameterizedTest
    @CsvSource({
        "2023-11-29T23:59:59.999+07:00, 1, 0, 0",
        "2023-11-30T00:00:00+07:00,     0, 1, 1",
        "2023-11-30T23:59:59.999+07:00, 0, 1, 1",
        "2023-12-01T00:00:00+07:00,     0, 1, 2"
    })
    void theFirstInstantOfTheDeadlineIsLate(String submitted, int onTime, int late, long days) {
        Tally tally = Tally.of(List.of(owed(submitted)), at("2024-01-01T00:00:00+07:00"));

        assertEquals(onTime, tally.onTime());
        assertEquals(late, tally.late());
        assertEquals(days, tally.daysLate());
    }

    @Test
    void whatIsMissingIsInTheDenominatorAndItsDaysGoOn() {
        Tally tally = Tally.of(List.of(owed(null), owed("2023-11-01T00:00:00+07:00")), at("2023-12-09T12:00:00+07:00"));

        assertEquals(2, tally.expected());
        assertEquals(1, tally.missing());
        assertEquals(10, tally.daysLate());
        assertEquals(new BigDecimal("50.0"), tally.rate());
    }

    @Test
    void nobodyIsLateBeforeTheDeadlineAndWithoutADenominatorThereIsNoRate() {
        Tally tally = Tally.of(List.of(owed(null)), at("2023-11-29T23:59:59.999+07:00"));

        assertEquals(0, tally.expected());
        assertEquals(0, tally.missing());
        assertNull(tally.rate());
    }

    @Test
    void moreTimeCountsOnceItIsOverOrWasUsed() {
        List<Owed> ahead = List.of(extended(null), extended("2023-11-20T00:00:00+07:00"));

        assertEquals(1, Tally.of(ahead, at("2023-11-29T23:59:59.999+07:00")).extended());
        assertEquals(2, Tally.of(ahead, at(DUE)).extended());
    }

    @Test
    void halfOfTheLastDigitGoesUp() {
        List<Owed> sixteen = IntStream.range(0, 16)
                .mapToObj(n -> owed(n == 0 ? "2023-11-01T00:00:00+07:00" : null))
                .toList();

        assertEquals(
                new BigDecimal("6.3"),
                Tally.of(sixteen, at("2024-01-01T00:00:00+07:00")).rate());
    }

    private static Owed owed(@Nullable String submitted) {
        return owed(submitted, false);
    }

    private static Owed extended(@Nullable String submitted) {
        return owed(submitted, true);
    }

    private static Owed owed(@Nullable String submitted, boolean extended) {
        return new Owed(
                "R-02",
                "SYT",
                LocalDate.parse("2023-11-30"),
                at(DUE),
                extended,
                submitted == null ? null : at(submitted),
                0);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
