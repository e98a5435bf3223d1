package vn.hue.ansinh.endtoend.plandata;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.endtoend.plandata.PlanTables.codes;
import static vn.hue.ansinh.endtoend.plandata.PlanTables.place;
import static vn.hue.ansinh.endtoend.plandata.PlanTables.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Published and invented figures are told apart, and each fits its definition, its place and its fraction. */
class ValuesTest {
    @Test
    void measuresEachValueByADefinitionThatExists() {
        var versions = rows("definitions").stream()
                .map(row -> row.get("indicator") + "/" + row.get("version"))
                .collect(toSet());

        values().forEach(row -> assertTrue(
                versions.contains(row.get("indicator") + "/" + row.get("definition_version")), row.toString()));
        codes("indicators").forEach(code -> assertTrue(versions.contains(code + "/1"), code));
    }

    @Test
    void placesEachValueWhereItsPeriodEnds() {
        values().forEach(row -> {
            var end = lastDay(row.get("period"));
            var place = place(row.get("place"), row.get("place_valid_from"));
            assertTrue(Interval.of(place).holds(end), () -> "no such place on " + end + ": " + row);
        });
    }

    @Test
    void agreesWithItsNumeratorAndDenominatorAtThePrintedDecimals() {
        var means = rows("indicators").stream()
                .filter(row -> row.get("measure_kind").equals("MEAN"))
                .map(row -> row.get("code"))
                .collect(toSet());

        values().filter(row -> !row.get("numerator").isEmpty()
                        && !row.get("denominator").isEmpty())
                .forEach(row -> assertEquals(
                        new BigDecimal(row.get("value")),
                        ratio(row, means.contains(row.get("indicator"))),
                        row.toString()));
    }

    @Test
    void flagsEveryDemonstrationValueAsSynthetic() {
        var published = rows("published-values").stream()
                .map(ValuesTest::whatIsMeasured)
                .collect(toSet());

        for (var row : rows("demonstration-values")) {
            assertEquals("true", row.get("synthetic"), row.toString());
            assertFalse(published.contains(whatIsMeasured(row)), () -> "stands beside a published figure: " + row);
        }
    }

    @Test
    void knowsEachPublishedValueFromADayWithABasis() {
        for (var row : rows("published-values")) {
            boolean published = row.get("known_from_basis").equals("PUBLISHED");
            assertFalse(row.get("known_from").isEmpty(), row.toString());
            assertTrue(!published || row.get("known_from").equals(row.get("source_date")), row.toString());
        }
    }

    private static Stream<Map<String, String>> values() {
        return Stream.of("published-values", "demonstration-values").flatMap(table -> rows(table).stream());
    }

    private static List<String> whatIsMeasured(Map<String, String> row) {
        return Stream.of("indicator", "component", "place", "period")
                .map(row::get)
                .toList();
    }

    private static BigDecimal ratio(Map<String, String> row, boolean mean) {
        var numerator = new BigDecimal(row.get("numerator")).movePointRight(mean ? 0 : 2);
        int decimals = new BigDecimal(row.get("value")).scale();
        return numerator.divide(new BigDecimal(row.get("denominator")), decimals, RoundingMode.HALF_UP);
    }

    /** The last day of an SDMX period: 2023, 2025-Q1, 2022-07 or 2024-01-01/P7M. */
    private static LocalDate lastDay(String period) {
        if (period.contains("/")) {
            var ends = period.split("/", 2);
            return LocalDate.parse(ends[0]).plus(Period.parse(ends[1])).minusDays(1);
        }
        if (period.contains("-Q")) {
            int month = 3 * Integer.parseInt(period.substring(6));
            return YearMonth.of(Integer.parseInt(period.substring(0, 4)), month).atEndOfMonth();
        }
        return YearMonth.parse(period.length() == 4 ? period + "-12" : period).atEndOfMonth();
    }
}
