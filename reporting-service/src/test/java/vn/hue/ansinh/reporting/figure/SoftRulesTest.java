package vn.hue.ansinh.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.known.KnownIndicator;
import vn.hue.ansinh.reporting.known.Level;
import vn.hue.ansinh.reporting.known.MeasureKind;
import vn.hue.ansinh.reporting.known.Target;
import vn.hue.ansinh.reporting.known.Yardstick;

class SoftRulesTest {
    private static final Series COVERAGE = new Series("IND-06-01", null, "46@1989-07-01", null);
    private static final Yardstick.Definition FROM_2021 =
            new Yardstick.Definition(1, LocalDate.of(2021, 1, 1), null, false);

    @ParameterizedTest
    @CsvSource({"100, ''", "100.1, rate-over-hundred", "0, ''"})
    void aRateOverAHundredIsUnusual(String value, String expected) {
        assertEquals(expected, codes(value, FROM_2021));
    }

    /** The province itself publishes poor households without the number of all; a reviewer should know. */
    @ParameterizedTest
    @CsvSource({"993, 1000, ''", ", , ''", "993, , part-alone", ", 1000, part-alone"})
    void aPartWithoutTheOtherIsUnusual(String numerator, String denominator, String expected) {
        Figure figure = SomeFigures.figure("IND-06-01", "99.3", numerator, denominator);
        SoftRules rules = new SoftRules(figure, new BigDecimal("99.3"), coverage(FROM_2021), 2023, "/figures/0");

        assertEquals(
                expected,
                rules.warnings(List.of(), true).stream().map(Warning::code).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"72, 90, ''", "80, 60, ''", "80, 59.9, changed-by-a-quarter", "0, 0, ''", "0, 0.1, changed-by-a-quarter"
    })
    void aFigureIsUnusualThatMovesByMoreThanAQuarterInAYear(String before, String value, String expected) {
        assertEquals(expected, codes(value, FROM_2021, past(2022, before)));
    }

    @Test
    void aNumberIsWrittenAsItsLanguageWritesIt() {
        Text said = rules("59.9", null, FROM_2021)
                .warnings(List.of(past(2022, "80.50")), true)
                .get(0)
                .detail();

        assertTrue(said.vi().contains("(80,5)"), said.vi());
        assertTrue(said.en().contains("(80.5)"), said.en());
    }

    @Test
    void aChangeTwoYearsAgoIsNoneOfThisYear() {
        assertEquals("", codes("80", FROM_2021, past(2021, "40")));
    }

    @Test
    void whatIsMeasuredInAnotherWayIsNotHeldAgainst() {
        Yardstick.Definition anew = new Yardstick.Definition(2, LocalDate.of(2023, 1, 1), null, true);

        assertEquals("", codes("40", anew, past(2020, "80"), past(2021, "80"), past(2022, "80")));
    }

    @Test
    void aFigureFarFromThreeEarlierYearsIsUnusual() {
        Past[] years = {past(2020, "70"), past(2021, "71"), past(2022, "72")};

        assertEquals("", codes("74", FROM_2021, years));
        assertEquals("outlier", codes("79", FROM_2021, years));
    }

    @Test
    void aSeriesThatNeverMovedMayBeginTo() {
        Past[] years = {past(2020, "50"), past(2021, "50"), past(2022, "50")};

        assertEquals("", codes("54", FROM_2021, years));
    }

    @Test
    void theTargetIsCrossedEitherWay() {
        assertEquals("target-crossed", codes("98.5", FROM_2021, past(2022, "97.0")));
        assertEquals("target-crossed", codes("97.0", FROM_2021, past(2022, "98.5")));
        assertEquals("", codes("99.3", FROM_2021, past(2022, "98.0")));
    }

    @Test
    void theTargetOfTheProvinceIsNotThatOfADistrict() {
        List<Warning> warnings = rules("98.5", null, FROM_2021).warnings(List.of(past(2022, "97.0")), false);

        assertEquals(List.of(), warnings);
    }

    @Test
    void anotherFigureOfTheSameYearIsUnusualOnlyWhenItPrintsOtherwise() {
        assertEquals("", codes("99.31", FROM_2021, past(2023, "99.3")));
        assertEquals("differs-from-known", codes("99.4", FROM_2021, past(2023, "99.3")));
    }

    @Test
    void aJustificationAnswersAllThatIsUnusual() {
        List<Warning> warnings = rules("140", "Đối tượng mở rộng", FROM_2021).warnings(List.of(past(2022, "97")), true);

        assertEquals(3, warnings.size());
        assertTrue(warnings.stream().allMatch(Warning::justified));
        assertTrue(warnings.get(1).detail().vi().contains("25 %"));
    }

    private static String codes(String value, Yardstick.Definition definition, Past... known) {
        List<String> codes = new ArrayList<>();
        rules(value, null, definition).warnings(List.of(known), true).forEach(warning -> codes.add(warning.code()));
        return String.join(" ", codes);
    }

    private static SoftRules rules(String value, @Nullable String why, Yardstick.Definition definition) {
        Figure figure = new Figure(
                "IND-06-01",
                null,
                "46@1989-07-01",
                null,
                new BigDecimal(value),
                null,
                null,
                FigureStatus.P,
                null,
                null,
                false,
                why);
        return new SoftRules(figure, Objects.requireNonNull(figure.value()), coverage(definition), 2023, "/figures/0");
    }

    private static KnownIndicator coverage(Yardstick.Definition definition) {
        Target target = new Target(
                1,
                "GE",
                new BigDecimal("98"),
                null,
                null,
                null,
                "PLAN_PERIOD",
                2021,
                2025,
                null,
                LocalDate.of(2021, 5, 31),
                null);
        Yardstick yardstick = new Yardstick(
                Text.of("%", "percent"),
                List.of(),
                List.of(),
                List.of(definition),
                List.of(target),
                List.of(),
                null,
                null);
        return new KnownIndicator("IND-06-01", MeasureKind.RATE, 1, Level.COMMUNE, Set.of(), true, yardstick);
    }

    private static Past past(int year, String value) {
        return new Past(COVERAGE, year, new BigDecimal(value), FigureStatus.A, false);
    }
}
