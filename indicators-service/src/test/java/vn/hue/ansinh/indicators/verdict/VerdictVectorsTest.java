package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5} {7} {11}: {8} is {9}")
    @CsvFileSource(resources = "/verdict-vectors.csv", numLinesToSkip = 1)
    void theFormulaAgreesWithItsDescription(ArgumentsAccessor row) {
        Verdict verdict = Formula.judge(facts(row));

        assertEquals(row.getString(9), verdict.status().name());
        if (verdict.status() != ProgressStatus.TOLERANCE_UNDECIDED) {
            String index =
                    verdict.index() == null ? null : verdict.index().shown().toPlainString();
            assertEquals(row.getString(10), index);
        }
    }

    private static Facts facts(ArgumentsAccessor row) {
        boolean average = row.getString(7) != null;
        LocalDate doneBy = row.getString(11) == null ? null : LocalDate.parse(row.getString(11));
        TargetRule rule = new TargetRule(
                Comparator.valueOf(row.getString(0)),
                number(row.getString(1)),
                number(row.getString(2)),
                number(row.getString(3)),
                number(row.getString(4)),
                average ? PeriodKind.AVERAGE_PER_YEAR : PeriodKind.BY_YEAR,
                average ? row.getInteger(7) : null,
                doneBy == null ? 2025 : doneBy.getYear(),
                doneBy);
        Measure measure = new Measure(Direction.valueOf(row.getString(5)), row.getBoolean(6), 2);
        return new Facts(rule, measure, THRESHOLDS, 2021, Map.of(), points(row.getString(8)));
    }

    private static List<Point> points(String written) {
        List<Point> points = new ArrayList<>();
        if (written == null) {
            return points;
        }
        for (String each : written.split(";")) {
            String[] sides = each.split("[=:]");
            Period period = Period.of(sides[0]).orElseThrow();
            ObservationStatus status = sides.length > 2 ? ObservationStatus.E : ObservationStatus.A;
            points.add(new Point(period, number(sides[1]), status, new UUID(197, period.year()), false));
        }
        return points;
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
