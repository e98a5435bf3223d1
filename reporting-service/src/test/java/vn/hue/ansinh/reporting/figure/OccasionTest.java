package vn.hue.ansinh.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionTest {

    /** A report on a year that goes on tells of no day that is still to come; one on a year that is over of none after it. */
    @ParameterizedTest
    @CsvSource({
        "2023, 2023-11-20, 2023-11-20",
        "2023, 2023-12-31, 2023-12-31",
        "2023, 2024-01-01, 2023-12-31",
        "2023, 2024-03-20, 2023-12-31",
        "2024, 2024-02-29, 2024-02-29",
        "2025, 2023-11-20, 2023-11-20"
    })
    void theLastDayThatCanBeToldOfIsTheEndOfTheYearOrTheDayOnWhichItIsLookedAt(
            String period, LocalDate seen, LocalDate last) {
        assertEquals(last, new Occasion("R-02." + period + ".SYT", "SYT", period, true, seen).lastDay());
    }
}
