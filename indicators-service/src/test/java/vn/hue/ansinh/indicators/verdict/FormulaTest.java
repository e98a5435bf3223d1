package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.indicators.indicator.Direction.INCREASE;
import static vn.hue.ansinh.indicators.indicator.Direction.MAINTAIN;
import static vn.hue.ansinh.indicators.target.Comparator.GE;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.about;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.number;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.share;

import org.junit.jupiter.api.Test;

class FormulaTest {

    @Test
    void saysNotReportedWithoutAFigure() {
        Verdict verdict = share(INCREASE, GE, "98").judged();

        assertEquals(ProgressStatus.NOT_REPORTED, verdict.status());
        assertEquals(number("98"), verdict.inputs().goal());
        assertNull(verdict.gap());
    }

    @Test
    void neverCallsAnUndecidedToleranceAchieved() {
        Verdict verdict =
                about(INCREASE, "100", null).in(2021, "99").in(2023, "100").judged();

        assertEquals(ProgressStatus.TOLERANCE_UNDECIDED, verdict.status());
        assertEquals(
                number("1"),
                about(INCREASE, "100", null).in(2023, "99").judged().gap());
    }

    @Test
    void judgesAboutAsSoonAsTheToleranceIsDecided() {
        SomeFacts water = about(INCREASE, "100", "1").in(2021, "97");

        assertEquals(ProgressStatus.ACHIEVED, water.in(2023, "99").judged().status());
        assertEquals(ProgressStatus.ON_TRACK, water.in(2023, "98.9").judged().status());
        assertEquals(
                ProgressStatus.BREACHED,
                about(MAINTAIN, "50", "1").in(2023, "51.5").judged().status());
    }

    @Test
    void doesNotCareForTheOrderOfTheFigures() {
        Facts ordered = share(INCREASE, GE, "98").in(2021, "90").in(2023, "95").facts();
        Facts shuffled = share(INCREASE, GE, "98").in(2023, "95").in(2021, "90").facts();

        assertEquals(Formula.judge(ordered), Formula.judge(shuffled));
    }

    @Test
    void ranksTheVerdictsFromBestToWorst() {
        assertTrue(ProgressStatus.BREACHED.isWorseThan(ProgressStatus.MAINTAINED));
        assertTrue(ProgressStatus.NOT_REPORTED.isWorseThan(ProgressStatus.ACHIEVED));
        assertTrue(ProgressStatus.AT_RISK.isWorseThan(ProgressStatus.NOT_REPORTED));
    }
}
