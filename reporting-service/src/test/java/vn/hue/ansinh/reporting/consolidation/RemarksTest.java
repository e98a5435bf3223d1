package vn.hue.ansinh.reporting.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.ofTheProvince;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.figure.FigureStatus;

class RemarksTest {
    private static final Instant MARCH = Instant.parse("2024-03-20T02:00:00Z");
    private static final Instant MAY = Instant.parse("2024-05-02T02:00:00Z");
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
    void whatTheFirstReportCorrectsAfterTheFinalFigureStands() {
        Stated corrected = ofTheProvince("SLDTBXH", "16990", FigureStatus.A, "", MAY);
        Stated known = ofTheProvince("SLDTBXH", "16950", FigureStatus.A, "FINAL", MARCH);

        assertEquals(List.of(corrected), Remarks.settled(List.of(corrected, known)));
    }

    @Test
    void anEstimateStaysAwayOnceTheFinalFigureThatItGaveWayToIsCorrected() {
        Stated corrected = ofTheProvince("SNV", "16990", FigureStatus.A, "", MAY);
        Stated known = ofTheProvince("SNV", "16950", FigureStatus.A, "FINAL", MARCH);

        assertEquals(List.of(corrected), Remarks.settled(List.of(ESTIMATE, corrected, known)));
    }

    @Test
    void anEstimateStaysBesideWhatWasNeverAFinalFigure() {
        Stated other = ofTheProvince("SNV", "16990", FigureStatus.A, "", MAY);

        assertEquals(List.of(ESTIMATE, other), Remarks.settled(List.of(ESTIMATE, other)));
    }

    @Test
    void anEstimateMadeAnewIsShownBesideTheFinalFigureOfASuccessor() {
        Stated anew = ofTheProvince("SLDTBXH", "16990", FigureStatus.E, "", MAY);
        Stated known = ofTheProvince("SNV", "16950", FigureStatus.A, "FINAL", MARCH);

        assertEquals(List.of(anew, known), Remarks.settled(List.of(anew, known)));
    }
}
