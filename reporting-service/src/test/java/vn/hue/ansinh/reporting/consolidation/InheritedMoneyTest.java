package vn.hue.ansinh.reporting.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.accepted;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.figure.Spending;

/**
 * On 1 March 2025 the yearly report of Labour went to Home Affairs with PA-01, PA-03 and PA-04, PA-02 to Health, and
 * poverty, an indicator of PA-02, to Agriculture and Environment.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class InheritedMoneyTest extends OnRealParts {
    private static final LocalDate AFTER_IT = LocalDate.of(2025, 3, 31);

    @Inject
    Heirs heirs;

    @Test
    void whoTookOverTheDutySpeaksForWhatPassedToItAlone() {
        assertEquals(
                List.of("SLDTBXH PA-02 200 190", "SNV PA-01 null 110"),
                told(
                        accepted("SLDTBXH", on("PA-01", "100", "90"), on("PA-02", "200", "190"), on("PA-03", "5", "5")),
                        accepted("SNV", AFTER_IT, on("PA-01", "IND-01-01", null, "110"))));
    }

    @Test
    void whoWasGivenAnAreaSpeaksForIt() {
        assertEquals(
                List.of("SLDTBXH PA-01 100 90", "SYT PA-02 200 195"),
                told(
                        accepted("SLDTBXH", on("PA-01", "100", "90"), on("PA-02", "200", "190")),
                        accepted("SNV", AFTER_IT),
                        accepted("SYT", AFTER_IT, on("PA-02", null, "195"))));
    }

    @Test
    void whoWasGivenAnAreaAndSaysNothingOfItLeavesWhatWasSaid() {
        assertEquals(
                List.of("SLDTBXH PA-02 200 190", "SYT PA-06 7 7"),
                told(
                        accepted("SLDTBXH", on("PA-02", "200", "190")),
                        accepted("SYT", on("PA-06", "6", "6")),
                        accepted("SYT", AFTER_IT, on("PA-06", "7", "7"))));
    }

    @Test
    void anIndicatorThatPassedByNameDoesNotGoWithItsArea() {
        assertEquals(
                List.of("SLDTBXH PA-02 30 30", "SYT PA-02 60 55"),
                told(
                        accepted("SLDTBXH", on("PA-02", "IND-02-01", "30", "30"), on("PA-02", "IND-02-02", "60", "50")),
                        accepted("SYT", AFTER_IT, on("PA-02", "IND-02-02", null, "55"))));
        assertEquals(
                List.of("SLDTBXH PA-02 60 50", "SNNMT PA-02 30 33"),
                told(
                        accepted("SLDTBXH", on("PA-02", "IND-02-01", "30", "30"), on("PA-02", "IND-02-02", "60", "50")),
                        accepted("SNNMT", AFTER_IT, on("PA-02", "IND-02-01", null, "33"))));
    }

    @Test
    void whatPassedToNobodyIsReplacedOnlyByTheSameLineOfWhoTookOverTheDuty() {
        assertEquals(
                List.of("SLDTBXH PA-07 9 9", "SNV PA-05 20 25"),
                told(
                        accepted("SLDTBXH", on("PA-05", "20", "20"), on("PA-07", "9", "9")),
                        accepted("SNV", AFTER_IT, on("PA-05", null, "25"))));
    }

    @Test
    void whoTookOverTheDutyReplacesNothingThatPassedToAnotherByName() {
        assertEquals(
                List.of("SLDTBXH PA-02 200 190", "SNV PA-02 null 5"),
                told(
                        accepted("SLDTBXH", on("PA-02", "200", "190")),
                        accepted("SNV", AFTER_IT, on("PA-02", null, "5"))));
    }

    @Test
    void whatAnHeirWithAReportOfItsOwnLeavesOutIsWhatBothHad() {
        assertEquals(
                List.of("SNV PA-01 950 900"),
                told(
                        accepted("SLDTBXH", on("PA-01", "700", "650")),
                        accepted("SNV", on("PA-01", "250", "240")),
                        accepted("SNV", AFTER_IT, on("PA-01", null, "900"))));
    }

    @Test
    void whoWasMergedWholeIsReplacedWhole() {
        assertEquals(
                List.of("STC PA-03 70 60"),
                told(
                        accepted("SKHDT", on("PA-06", "120", "100"), on("PA-02", "IND-02-01", "3", "3")),
                        accepted("STC", AFTER_IT, on("PA-03", "70", "60"))));
    }

    private List<String> told(Standing... accepted) {
        List<Standing> all = List.of(accepted);
        return new Money(all, heirs.of("R-02", all))
                .spent().stream()
                        .map(one -> one.agency() + " " + one.area() + " " + one.planned() + " " + one.spent())
                        .toList();
    }

    private static Spending on(String area, @Nullable String planned, @Nullable String spent) {
        return on(area, null, planned, spent);
    }

    private static Spending on(
            String area, @Nullable String indicator, @Nullable String planned, @Nullable String spent) {
        return new Spending(Spending.Source.PROVINCE_BUDGET, area, indicator, decimal(planned), decimal(spent));
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
