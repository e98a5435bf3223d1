package vn.hue.ansinh.indicators.progress;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import vn.hue.ansinh.indicators.verdict.Method;
import vn.hue.ansinh.indicators.verdict.NoCases;
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
        Moment moment = new Moment(upTo, seen.toInstant(), LocalDate.of(2024, 1, 1), null, Method.LINEAR, false, false);

        assertEquals(expected, told(relief(year, status, moment.day(), Set.of(), null)));
    }

    /** Nobody was in need from 2022 on, and each year somebody said so. */
    @Test
    void aFigureIsNotStaleForYearsThatHadNoCases() {
        LocalDate seen = LocalDate.of(2025, 1, 1);

        assertEquals(DataStatus.FINAL, told(relief(2021, ObservationStatus.A, seen, Set.of(2022, 2023, 2024), null)));
        assertEquals(DataStatus.FINAL, told(relief(2021, ObservationStatus.A, seen, Set.of(2024), null)));
        assertEquals(DataStatus.STALE, told(relief(2021, ObservationStatus.A, seen, Set.of(2022, 2023), null)));
        assertEquals(
                DataStatus.STALE,
                told(relief(2021, ObservationStatus.A, LocalDate.of(2030, 1, 1), Set.of(2026, 2029), null)));
    }

    @Test
    void aFigureIsNotStaleForYearsInWhichTheIndicatorIsCountedNoMore() {
        LocalDate seen = LocalDate.of(2025, 1, 1);
        LocalDate lastDay = LocalDate.of(2022, 12, 31);

        assertEquals(DataStatus.FINAL, told(relief(2022, ObservationStatus.A, seen, Set.of(), lastDay)));
        assertEquals(DataStatus.STALE, told(relief(2021, ObservationStatus.A, seen, Set.of(), lastDay)));
    }

    private static DataStatus told(Facts facts) {
        return DataStatus.of(Formula.judge(facts), facts).orElseThrow();
    }

    /** All who need it, in 2025. */
    private static Facts relief(
            int year, ObservationStatus status, LocalDate seen, Set<Integer> noCases, LocalDate lastDay) {
        TargetRule all = new TargetRule(
                Comparator.GE, BigDecimal.valueOf(100), null, null, null, PeriodKind.BY_YEAR, null, 2025, null, null);
        Map<Integer, NoCases.Statement> statements =
                noCases.stream().collect(toMap(identity(), each -> new NoCases.Statement(new UUID(2, each), false)));
        return new Facts(
                all,
                new Measure(Direction.MAINTAIN, true, true, 1),
                new Thresholds(new BigDecimal("0.95"), new BigDecimal("0.60"), BigDecimal.ZERO),
                2021,
                Map.of(),
                List.of(new Point(Period.ofYear(year), BigDecimal.valueOf(100), status, new UUID(1, 1), false, 1)),
                null,
                Set.of(),
                seen,
                new NoCases(statements, false),
                lastDay);
    }
}
