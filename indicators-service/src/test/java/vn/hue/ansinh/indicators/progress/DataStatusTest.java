package vn.hue.ansinh.indicators.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.verdict.Method;
import vn.hue.ansinh.indicators.verdict.Point;

class DataStatusTest {

    @ParameterizedTest(name = "{0} of {1} seen at {2} up to {3} is {4}")
    @CsvSource({
        "A, 2023, 2024-06-01T00:00:00+07:00,     , FINAL",
        "B, 2023, 2024-06-01T00:00:00+07:00,     , FINAL",
        "E, 2023, 2024-06-01T00:00:00+07:00,     , ESTIMATE",
        "P, 2023, 2024-06-01T00:00:00+07:00,     , ESTIMATE",
        // The year ends at midnight in Huế, when the clocks of Greenwich show five in the afternoon.
        "A, 2023, 2024-12-31T23:59:59+07:00,     , FINAL",
        "A, 2023, 2024-12-31T17:00:00+00:00,     , STALE",
        "E, 2022, 2024-06-01T00:00:00+07:00,     , STALE",
        // No later year counts: after the horizon, or after the year that was asked for.
        "A, 2025, 2031-01-01T00:00:00+07:00,     , FINAL",
        "A, 2022, 2024-06-01T00:00:00+07:00, 2022, FINAL",
        "A, 2021, 2024-06-01T00:00:00+07:00, 2022, STALE"
    })
    void aFigureIsStaleOnceAWholeLaterYearHasPassedThatCounts(
            ObservationStatus status, int year, OffsetDateTime seen, Integer upTo, DataStatus expected) {
        Point latest = new Point(Period.ofYear(year), BigDecimal.TEN, status, new UUID(1, 1), false, 1);
        Moment moment = new Moment(upTo, seen.toInstant(), LocalDate.of(2024, 1, 1), null, Method.LINEAR, false, false);

        assertEquals(expected, DataStatus.of(latest.year(), latest.status().isFinal(), 2025, moment));
    }
}
