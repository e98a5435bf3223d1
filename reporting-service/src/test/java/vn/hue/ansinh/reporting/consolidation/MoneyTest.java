package vn.hue.ansinh.reporting.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.accepted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.consolidation.Contents.Spent;
import vn.hue.ansinh.reporting.figure.Spending;

class MoneyTest {
    private static final LocalDate IN_MARCH = LocalDate.of(2024, 3, 31);

    @Test
    void thatAFinalReportTellsOnceMoreIsCountedOnce() {
        List<Spent> spent = spent(
                Map.of(),
                accepted("SYT", fromTheProvince("1200", "1100")),
                accepted("SYT", IN_MARCH, fromTheProvince(null, "1150.5")),
                accepted("SGDDT", fromTheProvince("300", "300")));

        assertEquals(List.of("SYT 1200 1150.5", "SGDDT 300 300"), told(spent));
    }

    @Test
    void thatAFinalReportDividesAmongIndicatorsIsCountedOnce() {
        List<Spent> spent = spent(
                Map.of(),
                accepted("SYT", fromTheProvince("120", "100")),
                accepted("SYT", IN_MARCH, on("PA-06", "IND-06-01", "50", "40"), on("PA-06", "IND-06-02", null, "60")));

        assertEquals(List.of("SYT 50 40", "SYT null 60"), told(spent));
    }

    @Test
    void thatAFinalReportPutsDownToAnotherAreaIsCountedOnce() {
        List<Spent> spent = spent(
                Map.of(),
                accepted("SYT", on("PA-05", null, "120", "100"), on("PA-06", null, "30", "30")),
                accepted("SYT", IN_MARCH, on("PA-06", null, null, "130")));

        assertEquals(List.of("SYT 30 130"), told(spent));
    }

    @Test
    void aPlanForAnAreaIsNotThatOfTheRestOfIt() {
        List<Spent> spent = spent(
                Map.of(),
                accepted("SYT", fromTheProvince("120", "100")),
                accepted("SYT", IN_MARCH, on("PA-06", "IND-06-01", "50", "40"), fromTheProvince(null, "60")));

        assertEquals(List.of("SYT 50 40", "SYT null 60"), told(spent));
    }

    @Test
    void aFinalReportThatStatesNoSpendingLeavesWhatWasSaid() {
        List<Spent> spent = spent(Map.of(), accepted("SYT", fromTheProvince("120", "100")), accepted("SYT", IN_MARCH));

        assertEquals(List.of("SYT 120 100"), told(spent));
    }

    @Test
    void whatASuccessorDividesOtherwiseIsCountedOnce() {
        Standing before = accepted("SLDTBXH", fromTheProvince("120", "100"));
        Standing heir = accepted("SNV", IN_MARCH, on("PA-06", "IND-06-01", "50", "40"), on("PA-03", null, "70", "60"));

        List<Spent> spent = spent(allOf(heir, before), before, heir);

        assertEquals(List.of("SNV 50 40", "SNV 70 60"), told(spent));
    }

    @Test
    void thatASuccessorTellsOnceMoreIsCountedOnceAndIsTheSuccessors() {
        Standing before = accepted("SLDTBXH", fromTheProvince("1200", "1100"));
        Standing heir = accepted("SNV", IN_MARCH, fromTheProvince("1200", "1150.5"));

        List<Spent> spent = spent(allOf(heir, before), before, heir, accepted("SYT", fromTheProvince("300", "300")));

        assertEquals(List.of("SNV 1200 1150.5", "SYT 300 300"), told(spent));
    }

    @Test
    void whatOneSuccessorOfSeveralLeavesOutIsWhatTheySaidTogether() {
        Standing one = accepted("SNNPTNT", fromTheProvince("700", "600"));
        Standing other = accepted("STNMT", fromTheProvince("250", null));
        Standing heir = accepted("SNNMT", IN_MARCH, fromTheProvince(null, "900"));

        List<Spent> spent = spent(allOf(heir, one, other), one, other, heir);

        assertEquals(List.of("SNNMT 950 900"), told(spent));
    }

    @Test
    void ofWhatASuccessorSaysNothingTheWordOfItsPredecessorStands() {
        Standing before = accepted("SLDTBXH", fromTheProvince("1200", "1100"));
        Standing heir = accepted("SNV", IN_MARCH);

        List<Spent> spent = spent(allOf(heir, before), before, heir);

        assertEquals(List.of("SLDTBXH 1200 1100"), told(spent));
    }

    @Test
    void ofAPredecessorOnlyWhatPassedIsReplaced() {
        Standing before = accepted("SLDTBXH", on("PA-01", null, "100", "90"), on("PA-02", null, "200", "190"));
        Standing heir = accepted("SNV", IN_MARCH, on("PA-01", null, "100", "95"));

        List<Spent> spent = spent(
                Map.of(heir.obligation(), Set.of(Money.key(before.obligation(), "PROVINCE_BUDGET PA-01"))),
                before,
                heir);

        assertEquals(List.of("SLDTBXH 200 190", "SNV 100 95"), told(spent));
    }

    @Test
    void whatASuccessorLeavesOutIsWhatItAndItsPredecessorSaidTogether() {
        Standing before = accepted("SLDTBXH", fromTheProvince("700", "650"));
        Standing heir = accepted("SNV", IN_MARCH, fromTheProvince(null, "900"));

        List<Spent> spent = spent(allOf(heir, before), before, accepted("SNV", fromTheProvince("250", "240")), heir);

        assertEquals(List.of("SNV 950 900"), told(spent));
    }

    @Test
    void whatPassedOnWhileItsGiverGoesOnIsTheHeirsWhoeverIsNamedFirst() {
        Standing before = accepted("SGDDT", on("PA-02", null, "200", "190"), on("PA-05", null, "50", "50"));
        Standing giver = accepted("SGDDT", IN_MARCH, on("PA-05", null, "50", "51"));
        Standing heir = accepted("SYT", IN_MARCH, on("PA-02", null, null, "195"));

        List<Spent> spent = spent(
                Map.of(heir.obligation(), Set.of(Money.key(before.obligation(), "PROVINCE_BUDGET PA-02"))),
                before,
                giver,
                heir);

        assertEquals(List.of("SGDDT 50 51", "SYT 200 195"), told(spent));
    }

    private static List<Spent> spent(Map<String, Set<String>> inherited, Standing... accepted) {
        return new Money(List.of(accepted), inherited).spent();
    }

    private static Map<String, Set<String>> allOf(Standing heir, Standing... before) {
        return Map.of(
                heir.obligation(),
                Stream.of(before)
                        .flatMap(
                                one -> one.spending().stream().map(line -> Money.key(one.obligation(), line.subject())))
                        .collect(Collectors.toSet()));
    }

    private static List<String> told(List<Spent> spent) {
        return spent.stream()
                .map(one -> one.agency() + " " + one.planned() + " " + one.spent())
                .toList();
    }

    private static Spending fromTheProvince(@Nullable String planned, @Nullable String spent) {
        return on("PA-06", null, planned, spent);
    }

    private static Spending on(
            String area, @Nullable String indicator, @Nullable String planned, @Nullable String spent) {
        return new Spending(Spending.Source.PROVINCE_BUDGET, area, indicator, decimal(planned), decimal(spent));
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
