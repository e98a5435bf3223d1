package vn.hue.ansinh.reporting.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.ofTheProvince;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.consolidation.Contents.Spent;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.figure.Spending;

class RemarksTest {
    private static final Stated ESTIMATE = ofTheProvince("SLDTBXH", "17000", FigureStatus.E, "");
    private static final Stated STILL_AN_ESTIMATE = ofTheProvince("SLDTBXH", "16900", FigureStatus.E, "FINAL");

    @Test
    void ofSeveralFinalFiguresTheLastCounts() {
        Stated last = ofTheProvince("SLDTBXH", "16950", FigureStatus.A, "FINAL-2");

        assertEquals(List.of(last), Remarks.settled(List.of(ESTIMATE, STILL_AN_ESTIMATE, last)));
    }

    @Test
    void anEstimateGivesWayToWhatASuccessorKnows() {
        Stated known = ofTheProvince("SNV", "16950", FigureStatus.A, "FINAL-2");

        assertEquals(List.of(known), Remarks.settled(List.of(ESTIMATE, STILL_AN_ESTIMATE, known)));
    }

    @Test
    void moneyThatAFinalReportTellsOnceMoreIsCountedOnce() {
        List<Standing> reports = List.of(
                accepted("SYT", fromTheProvince("1200", "1100")),
                accepted("SYT", fromTheProvince(null, "1150.5")),
                accepted("SGDDT", fromTheProvince("300", "300")));

        List<Spent> spent = new Remarks(List.of(), reports, Map.of()).spending();

        assertEquals(
                List.of(new BigDecimal("1150.5"), new BigDecimal("300")),
                spent.stream().map(Spent::spent).toList());
        assertEquals(new BigDecimal("1200"), spent.get(0).planned());
    }

    private static Spending fromTheProvince(@Nullable String planned, String spent) {
        return new Spending(
                Spending.Source.PROVINCE_BUDGET,
                "PA-06",
                null,
                planned == null ? null : new BigDecimal(planned),
                new BigDecimal(spent));
    }
}
