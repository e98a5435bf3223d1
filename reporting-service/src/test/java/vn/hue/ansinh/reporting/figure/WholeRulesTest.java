package vn.hue.ansinh.reporting.figure;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.figure.SomeFigures.HUE;
import static vn.hue.ansinh.reporting.figure.SomeFigures.PROVINCE;
import static vn.hue.ansinh.reporting.figure.SomeFigures.SCOPE;
import static vn.hue.ansinh.reporting.figure.SomeFigures.aFigure;
import static vn.hue.ansinh.reporting.figure.SomeFigures.component;
import static vn.hue.ansinh.reporting.figure.SomeFigures.figure;
import static vn.hue.ansinh.reporting.figure.SomeFigures.in;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.reporting.known.KnownIndicator;
import vn.hue.ansinh.reporting.known.KnownPlace;
import vn.hue.ansinh.reporting.known.Level;
import vn.hue.ansinh.reporting.known.MeasureKind;
import vn.hue.ansinh.reporting.known.Yardstick;

class WholeRulesTest {
    private static final String JOBS = "IND-03-02";
    private static final KnownPlace PHU_VANG = new KnownPlace("478@1989-07-01", "478", Level.DISTRICT, true, false);
    private static final Scope BOTH = new Scope(SCOPE.indicators(), List.of(PROVINCE, HUE, PHU_VANG));
    private static final KnownIndicator COUNTED_IN_TWO = new KnownIndicator(
            JOBS, MeasureKind.COUNT_FLOW, 0, Level.DISTRICT, Set.of("A", "B"), true, Yardstick.UNKNOWN);

    @Test
    void allComponentsSumToTheTotal() {
        assertEquals(List.of(), sums(count("10", null, null), count("4", "A", null), count("6", "B", null)));
        assertEquals(
                List.of("/figures/0/value parts-disagree"),
                sums(count("10", null, null), count("4", "A", null), count("5", "B", null)));
    }

    @Test
    void someComponentsAreAtMostTheTotal() {
        assertEquals(List.of(), sums(count("10", null, null), count("4", "A", null)));
        assertEquals(List.of("/figures/0/value parts-disagree"), sums(count("10", null, null), count("11", "A", null)));
    }

    @Test
    void membersOfAPartitionAreAtMostTheTotalAndOthersMayOverlap() {
        assertEquals(
                List.of("/figures/0/value parts-disagree"),
                sums(
                        count("10", null, null),
                        count("6", null, "URBAN_RURAL=URBAN"),
                        count("5", null, "URBAN_RURAL=RURAL")));
        assertEquals(
                List.of(),
                sums(
                        count("10", null, null),
                        count("6", null, "DEPRIVATION_DIMENSION=WATER"),
                        count("5", null, "DEPRIVATION_DIMENSION=HOUSING")));
    }

    @Test
    void aCountOfTheYearSoFarNeverFallsBelowTheAcceptedOne() {
        Past accepted = new Past(
                new Series(JOBS, null, "46@1989-07-01", null), 2023, new BigDecimal("17000"), FigureStatus.P, true);

        assertEquals(List.of(), fallen(accepted, FigureStatus.P, "17000"));
        assertEquals(List.of("/figures/0/value count-fell"), fallen(accepted, FigureStatus.A, "16999"));
        assertEquals(List.of(), fallen(accepted, FigureStatus.B, "16999"));
    }

    @Test
    void aCountThatWasCorrectedStandsAsTheCountItCorrected() {
        Past corrected = new Past(
                new Series(JOBS, null, "46@1989-07-01", null), 2023, new BigDecimal("16000"), FigureStatus.B, true);

        assertEquals(List.of(), fallen(corrected, FigureStatus.A, "16000"));
        assertEquals(List.of("/figures/0/value count-fell"), fallen(corrected, FigureStatus.A, "15999"));
    }

    @Test
    void anAcceptedEstimateWasNoCount() {
        Past estimate = new Past(
                new Series(JOBS, null, "46@1989-07-01", null), 2023, new BigDecimal("17000"), FigureStatus.E, true);

        assertEquals(List.of(), fallen(estimate, FigureStatus.A, "16999"));
    }

    @Test
    void everyIndicatorAskedForIsStatedOrSaidToBeLeftOut() {
        Set<String> asked = Set.of("IND-06-01", "IND-06-02");
        Content one = Content.of(List.of(aFigure()), null, null);

        assertEquals(List.of("/incomplete figures-not-stated"), missing(one, asked));
        assertEquals(List.of(), missing(Content.of(one.figures(), null, null, null, "Chưa có"), asked));
        assertEquals(List.of(), missing(one, Set.of("IND-06-01")));
    }

    @Test
    void oneDistrictIsNotTheWholeProvince() {
        Set<String> asked = Set.of("IND-06-01");
        Content ofHue = Content.of(List.of(in(HUE.id(), aFigure())), null, null);
        Content ofBoth = Content.of(List.of(in(HUE.id(), aFigure()), in(PHU_VANG.id(), aFigure())), null, null);

        assertEquals(List.of("/incomplete figures-not-stated"), missing(ofHue, asked));
        assertEquals(List.of(), missing(ofBoth, asked));
    }

    @Test
    void oneComponentIsNotTheWholeIndicator() {
        Set<String> asked = Set.of("IND-08-01");
        Figure water = figure("IND-08-01", "95", null, null);
        Content urban = Content.of(List.of(component("IND-08-01.U", water)), null, null);
        Content both =
                Content.of(List.of(component("IND-08-01.U", water), component("IND-08-01.R", water)), null, null);

        assertEquals(List.of("/incomplete figures-not-stated"), missing(urban, asked));
        assertEquals(List.of(), missing(both, asked));
    }

    @Test
    void whoSaysNothingHasNotReported() {
        assertEquals(List.of(" report-empty"), missing(Content.of(List.of(), null, null, null, "Bận"), Set.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "A, 2023-12-31, period-not-over",
        "B, 2023-12-31, period-not-over",
        "E, 2023-12-31, ''",
        "P, 2023-12-31, ''",
        "A, 2024-01-01, ''",
        "B, 2024-01-01, ''"
    })
    void aFinalFigureOfAYearThatGoesOnIsUnusual(FigureStatus status, LocalDate seen, String code) {
        WholeRules rules = new WholeRules(SCOPE, List.of(), seenOn(seen));

        assertEquals(
                code,
                rules.warnings(List.of(jobs(status, "17000"))).stream()
                        .map(Warning::code)
                        .collect(joining()));
    }

    private static List<String> missing(Content content, Set<String> asked) {
        return shortly(new WholeRules(SCOPE, List.of(), occasion())
                .missing(content, () -> asked, new Coverage(BOTH, () -> List.of(HUE, PHU_VANG))));
    }

    private static List<String> fallen(Past accepted, FigureStatus status, String value) {
        return shortly(new WholeRules(SCOPE, List.of(accepted), occasion()).fallen(List.of(jobs(status, value))));
    }

    private static Figure jobs(FigureStatus status, String value) {
        return new Figure(
                JOBS, null, "46@1989-07-01", null, new BigDecimal(value), null, null, status, null, null, false, null);
    }

    private static Occasion occasion() {
        return seenOn(LocalDate.of(2023, 11, 29));
    }

    private static Occasion seenOn(LocalDate day) {
        return new Occasion("R-02.2023.SYT", "SYT", "2023", true, day);
    }

    private static List<String> sums(Figure... figures) {
        return shortly(new SumRules(List.of(figures), List.of(COUNTED_IN_TWO)).errors());
    }

    private static Figure count(String value, @Nullable String component, @Nullable String breakdown) {
        Figure count = in("46@1989-07-01", figure(JOBS, value, null, null));
        return new Figure(
                JOBS,
                component,
                count.place(),
                breakdown,
                count.value(),
                null,
                null,
                FigureStatus.P,
                null,
                null,
                false,
                null);
    }

    private static List<String> shortly(List<FieldError> errors) {
        return Stream.of(errors)
                .flatMap(List::stream)
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }
}
