package vn.hue.ansinh.indicators.verdict;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.hue.ansinh.indicators.indicator.Direction;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.plan.Thresholds;
import vn.hue.ansinh.indicators.target.Comparator;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetRule;

/** Formula version 1 against verdicts that src/test/python/verdict_vectors.py computed from its description alone. */
class VerdictVectorsTest {
    private static final Thresholds THRESHOLDS =
            new Thresholds(new BigDecimal("0.95"), new BigDecimal("0.60"), BigDecimal.ZERO);

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5} {7} {11} {12} {13} {14} {15} {20}: {8} is {9}")
    @CsvFileSource(resources = "/verdict-vectors.csv", numLinesToSkip = 1)
    void theFormulaAgreesWithItsDescription(ArgumentsAccessor row) {
        Method method = row.getString(15) == null ? Method.LINEAR : Method.CAGR;
        Verdict verdict = Formula.judge(facts(row), method);

        assertEquals(row.getString(9), verdict.status().name());
        assertEquals(row.getString(21), verdict.colour().name());
        assertShown(
                row.getString(10),
                verdict.index() == null ? null : verdict.index().shown());
        assertShown(row.getString(16), verdict.gap());
        assertShown(row.getString(17), verdict.requiredPerYear());
        assertShown(row.getString(22), verdict.requiredAtMost());
        Projection projection = verdict.projection();
        assertShown(row.getString(18), projection == null ? null : projection.value());
        assertEquals(row.getString(19), projection == null ? null : String.valueOf(projection.bounded()));
    }

    private static void assertShown(String expected, BigDecimal found) {
        assertEquals(expected, found == null ? null : Ratio.plain(found).toPlainString());
    }

    private static Facts facts(ArgumentsAccessor row) {
        Measure measure = new Measure(Direction.valueOf(row.getString(5)), row.getBoolean(6), row.getBoolean(20), 2);
        List<Point> points = points(row.getString(8));
        List<Point> baseline = points(row.getString(13));
        String seen = row.getString(23);
        String lastDay = row.getString(27);
        Map<Integer, BigDecimal> path = points(row.getString(14)).stream().collect(toMap(Point::year, Point::value));
        return new Facts(
                rule(row),
                measure,
                THRESHOLDS,
                2021,
                path,
                points,
                baseline.isEmpty() ? null : baseline.get(0),
                Set.of(2),
                seen == null ? SomeFacts.afterTheLast(points) : LocalDate.parse(seen),
                noCases(row),
                lastDay == null ? null : LocalDate.parse(lastDay));
    }

    private static NoCases noCases(ArgumentsAccessor row) {
        String years = row.getString(25);
        return years == null
                ? NoCases.NONE
                : new NoCases(
                        Arrays.stream(years.split(";"))
                                .map(Integer::valueOf)
                                .collect(toMap(
                                        year -> year, year -> new NoCases.Statement(SomeFacts.statement(year), false))),
                        row.getBoolean(26));
    }

    private static TargetRule rule(ArgumentsAccessor row) {
        boolean average = row.getString(7) != null;
        PeriodKind each = row.getString(12) == null ? PeriodKind.BY_YEAR : PeriodKind.PLAN_PERIOD;
        String since = row.getString(24);
        LocalDate doneBy = row.getString(11) == null ? null : LocalDate.parse(row.getString(11));
        return new TargetRule(
                Comparator.valueOf(row.getString(0)),
                number(row.getString(1)),
                number(row.getString(2)),
                number(row.getString(3)),
                number(row.getString(4)),
                average ? PeriodKind.AVERAGE_PER_YEAR : each,
                average ? row.getInteger(7) : since == null ? null : Integer.valueOf(since),
                doneBy == null ? 2025 : doneBy.getYear(),
                doneBy,
                null);
    }

    /** Written as 2023=68:E@2, where an estimate has an E, a break a B, and another definition than the first its version. */
    private static List<Point> points(String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(";"))
                        .map(VerdictVectorsTest::point)
                        .toList();
    }

    private static Point point(String written) {
        String[] measured = written.split("@");
        String[] sides = measured[0].split("[=:]");
        Period period = Period.of(sides[0]).orElseThrow();
        ObservationStatus status = sides.length > 2 ? ObservationStatus.valueOf(sides[2]) : ObservationStatus.A;
        int version = measured.length > 1 ? Integer.parseInt(measured[1]) : 1;
        return new Point(period, number(sides[1]), status, new UUID(197, period.closingYear()), false, version);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
