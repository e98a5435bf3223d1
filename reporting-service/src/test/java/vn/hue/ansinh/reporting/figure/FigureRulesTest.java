package vn.hue.ansinh.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.figure.SomeFigures.SCOPE;
import static vn.hue.ansinh.reporting.figure.SomeFigures.aFigure;
import static vn.hue.ansinh.reporting.figure.SomeFigures.component;
import static vn.hue.ansinh.reporting.figure.SomeFigures.figure;
import static vn.hue.ansinh.reporting.figure.SomeFigures.in;
import static vn.hue.ansinh.reporting.figure.SomeFigures.missing;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.problem.FieldError;

class FigureRulesTest {

    @Test
    void takeAFigureForTheAgencysOwnPlaceWhenItNamesNone() {
        FigureRules rules = new FigureRules(SCOPE);

        List<Figure> read = rules.read(List.of(aFigure()));

        assertEquals(List.of(), rules.errors());
        assertEquals("46@1989-07-01", read.get(0).place());
    }

    @Test
    void takeAPlaceByItsCodeOrByItsId() {
        FigureRules rules = new FigureRules(SCOPE);

        List<Figure> byCode = rules.read(List.of(in("474", aFigure())));
        List<Figure> byId = new FigureRules(SCOPE).read(List.of(in("474@2021-07-01", aFigure())));

        assertEquals("474@2021-07-01", byCode.get(0).place());
        assertEquals(byCode, byId);
    }

    @Test
    void refuseAnUnknownIndicator() {
        assertFound("/figures/0/indicator unknown-indicator", figure("IND-99-99", "1", null, null));
    }

    @Test
    void refuseAnIndicatorThatSomebodyElseReports() {
        assertFound("/figures/0/indicator indicator-not-assigned", figure("IND-05-01", "84.1", null, null));
    }

    @Test
    void refuseAComponentThatTheIndicatorDoesNotHave() {
        assertFound("/figures/0/component unknown-component", component("IND-08-01.U", aFigure()));
        assertFound(component("IND-08-01.U", figure("IND-08-01", "98.0", null, null)));
    }

    @Test
    void refuseAPlaceThatWasNotThereInTheYear() {
        assertFound("/figures/0/place unknown-place", in("474@2025-01-01", aFigure()));
        assertFound("/figures/0/place unknown-place", in("999", aFigure()));
    }

    @Test
    void refuseAPlaceOutsideTheTerritory() {
        assertFound("/figures/0/place place-not-yours", in("501", aFigure()));
    }

    @Test
    void refuseAPlaceBelowTheLevelThatIsMeasured() {
        assertFound("/figures/0/place place-too-small", in("474", figure("IND-09-06", "88.0", null, null)));
    }

    @Test
    void refuseTheSameFigureTwiceHoweverItsPlaceIsWritten() {
        assertFound("/figures/1 figure-twice", in("474", aFigure()), in("474@2021-07-01", aFigure()));
        assertFound(aFigure(), in("474", aFigure()));
    }

    @Test
    void refuseAFigureThatIsNeitherStatedNorMissing() {
        assertFound("/figures/0/value value-missing", missing(null, FigureStatus.E, null));
        assertFound("/figures/0/missingReason value-missing", missing(null, FigureStatus.M, null));
    }

    @Test
    void refuseAFigureThatIsBothStatedAndMissing() {
        assertFound("/figures/0/value value-and-missing-reason", missing("0", FigureStatus.M, MissingReason.LATE));
        assertFound("/figures/0/value value-and-missing-reason", missing("0", FigureStatus.M, null));
        assertFound("/figures/0/value value-and-missing-reason", missing("0", FigureStatus.E, MissingReason.NO_CASES));
    }

    @Test
    void tellZeroFromMissing() {
        FigureRules rules = new FigureRules(SCOPE);

        Figure zero = rules.read(List.of(missing("0", FigureStatus.A, null))).get(0);
        Figure none = new FigureRules(SCOPE)
                .read(List.of(missing(null, FigureStatus.M, MissingReason.NO_CASES)))
                .get(0);

        assertEquals(List.of(), rules.errors());
        assertEquals(BigDecimal.ZERO, zero.value());
        assertEquals(null, none.value());
    }

    @ParameterizedTest
    @CsvSource({
        "IND-06-01, 99.3, 993, 1000",
        "IND-06-01, 99.42, 18582, 18690",
        "IND-07-01, 23.60, 27514674, 1165876",
        "IND-09-06, 101.3, 709100, 700000",
        "IND-03-02, 17254, 1, 2",
        "IND-06-01, 99.3, 993, ",
        "IND-06-01, 0, 0, 17"
    })
    void acceptAValueThatFollowsFromItsParts(String indicator, String value, String numerator, String denominator) {
        assertFound(figure(indicator, value, numerator, denominator));
    }

    @ParameterizedTest
    @CsvSource({
        "IND-06-01, 99.4, 993, 1000, 99.3",
        "IND-06-01, 0.993, 993, 1000, 99.3",
        "IND-07-01, 23.61, 27514674, 1165876, 23.60",
        "IND-09-06, 101.4, 709100, 700000, 101.3"
    })
    void refuseAValueThatDoesNotFollowFromItsParts(
            String indicator, String value, String numerator, String denominator, String right) {
        List<FieldError> errors = errors(figure(indicator, value, numerator, denominator));

        assertEquals(List.of("/figures/0/value value-disagrees"), shortly(errors));
        assertTrue(
                errors.get(0).hint().en().contains(right), errors.get(0).hint().en());
    }

    @Test
    void acceptARateOverAHundred() {
        assertFound(figure("IND-06-01", "101.3", null, null));
    }

    @Test
    void refuseAPartThatIsLargerThanTheWhole() {
        assertFound("/figures/0/numerator numerator-over-denominator", figure("IND-06-01", "101.3", "1013", "1000"));
    }

    @Test
    void refuseADenominatorOfZero() {
        assertFound("/figures/0/denominator denominator-zero", figure("IND-06-01", "0", "0", "0"));
    }

    @Test
    void refuseACountThatIsNotWhole() {
        assertFound("/figures/0/value count-not-whole", figure("IND-03-02", "17254.5", null, null));
        assertFound(figure("IND-03-02", "17254.0", null, null));
    }

    @Test
    void refuseNegativeNumbers() {
        assertFound("/figures/0/value negative-value", figure("IND-06-01", "-0.1", null, null));
        assertFound("/figures/0/denominator negative-value", figure("IND-06-01", "99.3", "993", "-1000"));
    }

    @ParameterizedTest
    @CsvSource({"1234567890123456", "0.0000001", "1e1000000000", "1e-1000000000"})
    void refuseNumbersThatNoOtherProgramReadsExactly(String number) {
        assertFound("/figures/0/value value-out-of-range", figure("IND-06-01", number, null, null));
    }

    @Test
    void sayEverythingThatIsWrongAtOnce() {
        assertFound(
                "/figures/0/indicator unknown-indicator, /figures/1/indicator indicator-not-assigned,"
                        + " /figures/1/value negative-value, /figures/1/place place-not-yours,"
                        + " /figures/3/value value-disagrees",
                figure("IND-99-99", "1", null, null),
                in("501", figure("IND-05-01", "-1", null, null)),
                aFigure(),
                figure("IND-07-01", "1", "1", "3"));
    }

    private static void assertFound(Figure... figures) {
        assertEquals(List.of(), shortly(errors(figures)));
    }

    private static void assertFound(String expected, Figure... figures) {
        assertEquals(expected, String.join(", ", shortly(errors(figures))));
    }

    private static List<FieldError> errors(Figure... figures) {
        FigureRules rules = new FigureRules(SCOPE);
        rules.read(List.of(figures));
        return rules.errors();
    }

    private static List<String> shortly(List<FieldError> errors) {
        return errors.stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }
}
