package vn.hue.ansinh.reporting.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.accepted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    void thatASuccessorTellsOnceMoreIsCountedOnceAndIsTheSuccessors() {
        Standing heir = accepted("SNV", IN_MARCH, fromTheProvince("1200", "1150.5"));

        List<Spent> spent = spent(
                Map.of(heir.obligation(), Set.of("SLDTBXH")),
                accepted("SLDTBXH", fromTheProvince("1200", "1100")),
                heir,
                accepted("SYT", fromTheProvince("300", "300")));

        assertEquals(List.of("SNV 1200 1150.5", "SYT 300 300"), told(spent));
    }

    @Test
    void whatOneSuccessorOfSeveralLeavesOutIsWhatTheySaidTogether() {
        Standing heir = accepted("SNNMT", IN_MARCH, fromTheProvince(null, "900"));

        List<Spent> spent = spent(
                Map.of(heir.obligation(), Set.of("SNNPTNT", "STNMT")),
                accepted("SNNPTNT", fromTheProvince("700", "600")),
                accepted("STNMT", fromTheProvince("250", null)),
                heir);

        assertEquals(List.of("SNNMT 950 900"), told(spent));
    }

    @Test
    void ofWhatASuccessorSaysNothingTheWordOfItsPredecessorStands() {
        Standing heir = accepted("SNV", IN_MARCH);

        List<Spent> spent = spent(
                Map.of(heir.obligation(), Set.of("SLDTBXH")),
                accepted("SLDTBXH", fromTheProvince("1200", "1100")),
                heir);

        assertEquals(List.of("SLDTBXH 1200 1100"), told(spent));
    }

    private static List<Spent> spent(Map<String, Set<String>> heirs, Standing... accepted) {
        return new Money(List.of(accepted), heirs).spent();
    }

    private static List<String> told(List<Spent> spent) {
        return spent.stream()
                .map(one -> one.agency() + " " + one.planned() + " " + one.spent())
                .toList();
    }

    private static Spending fromTheProvince(@Nullable String planned, @Nullable String spent) {
        return new Spending(Spending.Source.PROVINCE_BUDGET, "PA-06", null, decimal(planned), decimal(spent));
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
