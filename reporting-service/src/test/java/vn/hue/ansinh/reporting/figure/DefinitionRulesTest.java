package vn.hue.ansinh.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.figure.SomeFigures.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.known.KnownIndicator;
import vn.hue.ansinh.reporting.known.Level;
import vn.hue.ansinh.reporting.known.MeasureKind;
import vn.hue.ansinh.reporting.known.Yardstick;

class DefinitionRulesTest {
    private static final Figure COVERAGE = figure("IND-06-01", "98.1", null, null);

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, , ",
        "2021-01-01, 2023-01-01, ",
        "2024-01-01, , ",
        "2021-01-01, 2022-12-31, definition-ended"
    })
    void refuseAFigureForWhoseYearNoDefinitionHolds(LocalDate from, LocalDate to, String found) {
        assertEquals(
                found == null ? List.of() : List.of("/figures/0/indicator " + found),
                found(toldOf(List.of(new Yardstick.Definition(1, from, to, false)), null)));
    }

    @Test
    void refuseAFigureThatNobodyHasDefined() {
        assertEquals(List.of("/figures/0/indicator definition-missing"), found(toldOf(List.of(), null)));
    }

    @Test
    void refuseAFigureOfAnIndicatorThatIsCountedNoMore() {
        List<Yardstick.Definition> always = List.of(new Yardstick.Definition(1, LocalDate.of(2021, 1, 1), null, false));

        assertEquals(
                List.of("/figures/0/indicator indicator-retired"), found(toldOf(always, LocalDate.of(2022, 12, 31))));
        assertEquals(List.of(), found(toldOf(always, LocalDate.of(2023, 6, 30))));
    }

    @Test
    void refuseNothingOfAnIndicatorOfWhichNothingWasTold() {
        assertEquals(List.of(), found(Yardstick.UNKNOWN));
    }

    private static Yardstick toldOf(List<Yardstick.Definition> definitions, LocalDate lastDay) {
        return new Yardstick(
                Text.of("%", "percent"), List.of(), List.of(), definitions, List.of(), List.of(), lastDay, null);
    }

    private static List<String> found(Yardstick yardstick) {
        KnownIndicator coverage =
                new KnownIndicator("IND-06-01", MeasureKind.RATE, 1, Level.COMMUNE, Set.of(), true, yardstick);
        return new DefinitionRules(new Scope(List.of(coverage), List.of()), 2023)
                .errors(List.of(COVERAGE)).stream()
                        .map(error -> error.pointer() + " " + error.code())
                        .toList();
    }
}
