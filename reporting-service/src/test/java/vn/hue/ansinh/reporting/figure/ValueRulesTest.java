package vn.hue.ansinh.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.figure.SomeFigures.SCOPE;
import static vn.hue.ansinh.reporting.figure.SomeFigures.figure;
import static vn.hue.ansinh.reporting.figure.SomeFigures.gap;
import static vn.hue.ansinh.reporting.figure.SomeFigures.missing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.known.KnownIndicator;
import vn.hue.ansinh.reporting.known.Level;
import vn.hue.ansinh.reporting.known.MeasureKind;
import vn.hue.ansinh.reporting.known.Yardstick;

class ValueRulesTest {

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
    void refuseNumeratorAndDenominatorOfAGap() {
        assertFound("/figures/0/numerator parts-unexpected", gap("50", null));
        assertFound("/figures/0/denominator parts-unexpected", gap(null, "0"));
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

        assertEquals(List.of("/figures/0/value value-disagrees"), FigureRulesTest.shortly(errors));
        assertTrue(
                errors.get(0).hint().en().contains(right), errors.get(0).hint().en());
        assertTrue(
                errors.get(0).hint().vi().contains(right.replace('.', ',')),
                errors.get(0).hint().vi());
    }

    @ParameterizedTest
    @CsvSource({
        "‰, , 10.4, 10400", // 104 of 10,000
        "trên 100.000 dân, 100000, 1040, 1.04",
        "người/hộ, , 0.01, 1.04"
    })
    void holdAValueAgainstWhatItsIndicatorIsCountedPer(String unit, Integer per, String right, String wrong) {
        Yardstick yardstick =
                new Yardstick(Text.of(unit, unit), List.of(), List.of(), List.of(), List.of(), List.of(), null, per);
        KnownIndicator rate =
                new KnownIndicator("IND-06-01", MeasureKind.RATE, 2, Level.COMMUNE, Set.of(), true, yardstick);

        assertEquals(List.of(), errors(rate, figure("IND-06-01", right, "104", "10000")));
        assertEquals(
                List.of("/figures/0/value value-disagrees"),
                FigureRulesTest.shortly(errors(rate, figure("IND-06-01", wrong, "104", "10000"))));
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
    void takeWhatIsCountedInFractionsWithTheDecimalsOfItsIndicator() {
        KnownIndicator money = new KnownIndicator(
                "NEW-MONEY", MeasureKind.COUNT_FLOW, 3, Level.COMMUNE, Set.of(), true, Yardstick.UNKNOWN);

        assertEquals(List.of(), errors(money, figure("NEW-MONEY", "10.125", null, null)));
        assertEquals(
                List.of("/figures/0/value count-not-whole"),
                FigureRulesTest.shortly(errors(money, figure("NEW-MONEY", "10.1255", null, null))));
    }

    @Test
    void refuseACountWithParts() {
        assertFound("/figures/0/numerator count-with-parts", figure("IND-03-02", "17000", "1", null));
        assertFound("/figures/0/denominator count-with-parts", figure("IND-03-02", "17000", null, "2"));
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

    private static void assertFound(Figure... figures) {
        FigureRulesTest.assertFound(figures);
    }

    private static void assertFound(String expected, Figure... figures) {
        FigureRulesTest.assertFound(expected, figures);
    }

    private static List<FieldError> errors(KnownIndicator indicator, Figure figure) {
        return new ValueRules(figure, indicator, "/figures/0").errors();
    }

    private static List<FieldError> errors(Figure... figures) {
        return FigureRulesTest.errors(figures);
    }
}
