package vn.hue.ansinh.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.figure.SomeFigures.SCOPE;
import static vn.hue.ansinh.reporting.figure.SomeFigures.aFigure;
import static vn.hue.ansinh.reporting.figure.SomeFigures.component;
import static vn.hue.ansinh.reporting.figure.SomeFigures.figure;
import static vn.hue.ansinh.reporting.figure.SomeFigures.in;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** Accepted twice, it would be one series with two figures of one version. */
    @Test
    void refuseTheSameFigureTwiceHoweverItsBreakdownIsWritten() {
        assertFound("/figures/1 figure-twice", broken("SEX=F;AGE_GROUP=Y0"), broken("AGE_GROUP=Y0;SEX=F"));
        assertFound("/figures/1 figure-twice", broken("ETHNICITY=T\u00e0"), broken("ETHNICITY=Ta\u0300"));
        assertFound(broken("SEX=F"), broken("SEX=M"), broken("SEX=F;AGE_GROUP=Y0"));
    }

    @Test
    void writeABreakdownInTheOrderOfItsDimensions() {
        List<Figure> read = new FigureRules(SCOPE).read(List.of(broken("SEX=F;AGE_GROUP=Y0")));

        assertEquals("AGE_GROUP=Y0;SEX=F", read.get(0).breakdown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "SEX", "SEX=", "=F", "SEX=F;", "sex=F", "SEX=F;SEX=M", "SEX=F=M", "SEX=@F"})
    void refuseABreakdownThatCannotBeRead(String breakdown) {
        assertFound("/figures/0/breakdown unknown-breakdown", broken(breakdown));
    }

    private static Figure broken(String breakdown) {
        Figure figure = aFigure();
        return new Figure(
                figure.indicator(),
                null,
                null,
                breakdown,
                figure.value(),
                null,
                null,
                figure.status(),
                null,
                null,
                false,
                null);
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

    static void assertFound(Figure... figures) {
        assertEquals(List.of(), shortly(errors(figures)));
    }

    static void assertFound(String expected, Figure... figures) {
        assertEquals(expected, String.join(", ", shortly(errors(figures))));
    }

    static List<FieldError> errors(Figure... figures) {
        FigureRules rules = new FigureRules(SCOPE);
        rules.read(List.of(figures));
        return rules.errors();
    }

    static List<String> shortly(List<FieldError> errors) {
        return errors.stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }
}
