package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.indicators.indicator.Direction.DECREASE;
import static vn.hue.ansinh.indicators.indicator.Direction.INCREASE;
import static vn.hue.ansinh.indicators.indicator.Direction.MAINTAIN;
import static vn.hue.ansinh.indicators.target.Comparator.EQ;
import static vn.hue.ansinh.indicators.target.Comparator.GE;
import static vn.hue.ansinh.indicators.target.Comparator.GT;
import static vn.hue.ansinh.indicators.target.Comparator.LE;
import static vn.hue.ansinh.indicators.target.Comparator.LT;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.amount;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.count;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.number;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.range;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.share;

import java.util.List;
import org.junit.jupiter.api.Test;

class MaintenanceTest {

    @Test
    void callsHealthInsuranceMaintainedWhereWeBeganPastTheGoal() {
        Verdict verdict = share(INCREASE, GE, "98.0").in(2023, "99.3").judged();

        assertEquals(ProgressStatus.MAINTAINED, verdict.status());
        assertEquals(Method.MAINTENANCE, verdict.method());
        assertEquals(number("0"), verdict.gap());
        assertNull(verdict.index());
        assertNull(verdict.requiredPerYear());
    }

    /** Of which the sentence says how old it is. */
    @Test
    void standsByTheLastFigureOnceTheTimeIsOver() {
        SomeFacts insurance = share(INCREASE, GE, "98.0").in(2021, "99").in(2023, "99.3");
        Verdict over = insurance.seenOn("2026-01-01").judged();

        assertEquals(ProgressStatus.MAINTAINED, over.status());
        assertEquals(Colour.GREEN, over.colour());
        assertEquals(
                Colour.RED,
                insurance.in(2024, "97").seenOn("2026-01-01").judged().colour());
    }

    @Test
    void callsADeclineThatBreaksBeforeTheHorizonAtRisk() {
        Verdict verdict =
                share(INCREASE, GE, "98.0").in(2021, "99.3").in(2023, "98.5").judged();

        assertEquals(ProgressStatus.AT_RISK, verdict.status());
        assertEquals(new Projection(2025, number("97.7"), false, number("97.7")), verdict.projection());
    }

    /** A balance: from -1 by 1.5 a year. */
    @Test
    void callsABalanceThatFallsBelowItsBoundAtRisk() {
        Verdict verdict =
                amount(MAINTAIN, GE, "-5").in(2021, "-1").in(2023, "-4").judged();

        assertEquals(ProgressStatus.AT_RISK, verdict.status());
        assertEquals(new Projection(2025, number("-7"), false, number("-7")), verdict.projection());
    }

    @Test
    void callsADeclineThatEndsOnTheGoalMaintained() {
        SomeFacts insurance = share(INCREASE, GE, "98.0").in(2021, "99.0").in(2023, "98.5");
        SomeFacts strict = share(MAINTAIN, GT, "98.0").in(2021, "99.0").in(2023, "98.5");

        assertEquals(ProgressStatus.MAINTAINED, insurance.judged().status());
        assertEquals(ProgressStatus.AT_RISK, strict.judged().status());
    }

    @Test
    void keepsWhatALineHoldsAsFarAsItsUnitGoes() {
        SomeFacts none = count(MAINTAIN, EQ, "0").in(2021, "0").in(2023, "0");
        SomeFacts almostAll = range(MAINTAIN, "95", "100").in(2021, "96").in(2023, "98.5");
        SomeFacts atMostAll = share(MAINTAIN, LE, "100").in(2021, "96").in(2023, "98.5");
        SomeFacts fewOrNone = range(MAINTAIN, "0", "2").in(2021, "1.5").in(2023, "0.5");

        assertEquals(ProgressStatus.MAINTAINED, none.judged().status());
        for (SomeFacts kept : List.of(almostAll, atMostAll, fewOrNone)) {
            assertTrue(kept.judged().projection().bounded());
            assertEquals(ProgressStatus.MAINTAINED, kept.judged().status());
        }
    }

    @Test
    void callsALineThatBreaksWithinItsUnitAtRisk() {
        assertEquals(
                ProgressStatus.AT_RISK,
                range(MAINTAIN, "0.2", "2")
                        .in(2021, "1.5")
                        .in(2023, "0.5")
                        .judged()
                        .status());
        assertEquals(
                ProgressStatus.AT_RISK,
                count(MAINTAIN, LE, "2").in(2021, "0").in(2023, "2").judged().status());
    }

    @Test
    void keepsAShareThatIsCountedAtOverAHundredWhereMoreThanAllIsWanted() {
        assertEquals(
                ProgressStatus.MAINTAINED,
                share(MAINTAIN, GT, "100")
                        .in(2021, "101")
                        .in(2023, "102")
                        .judged()
                        .status());
    }

    @Test
    void callsABrokenGoalBreachedAndSaysWhatItTakes() {
        Verdict verdict =
                share(MAINTAIN, GT, "99.0").in(2021, "99.21").in(2023, "98.4").judged();

        assertEquals(ProgressStatus.BREACHED, verdict.status());
        assertEquals(number("0.6"), verdict.gap());
        assertEquals(number("0.31"), verdict.requiredPerYear());
    }

    @Test
    void doesNotTakeEqualityForAStrictTarget() {
        assertEquals(
                ProgressStatus.BREACHED,
                share(MAINTAIN, GT, "99.0").in(2023, "99.0").judged().status());
        assertEquals(
                ProgressStatus.MAINTAINED,
                share(MAINTAIN, GT, "99.0").in(2023, "99.01").judged().status());
    }

    @Test
    void keepsWhatShallFallBelowABound() {
        assertEquals(
                ProgressStatus.MAINTAINED,
                share(DECREASE, LT, "6.7")
                        .in(2021, "6.6")
                        .in(2022, "6.4")
                        .judged()
                        .status());
    }

    @Test
    void keepsAllOfAShareEvenWhenMoreIsCounted() {
        SomeFacts coverage = share(MAINTAIN, EQ, "100.0");

        assertEquals(
                ProgressStatus.MAINTAINED, coverage.in(2023, "100").judged().status());
        assertEquals(
                ProgressStatus.MAINTAINED, coverage.in(2023, "101.3").judged().status());
        assertEquals(ProgressStatus.BREACHED, coverage.in(2023, "98.6").judged().status());
    }

    /** 70-75 by 2025, and 70.25 when it was measured first. */
    @Test
    void whatPassesTheFarBoundHasExceededItWhereverItBegan() {
        SomeFacts trained = range(INCREASE, "70", "75").in(2023, "70.25");

        assertEquals(ProgressStatus.MAINTAINED, trained.in(2025, "75").judged().status());
        assertEquals(ProgressStatus.EXCEEDED, trained.in(2025, "75.1").judged().status());
        assertEquals(Method.MAINTENANCE, trained.in(2025, "75.1").judged().method());
        assertEquals(
                ProgressStatus.EXCEEDED,
                range(DECREASE, "2.0", "2.2")
                        .in(2021, "2.1")
                        .in(2023, "1.4")
                        .judged()
                        .status());
    }

    /** From 90 by 7 a year: 69 in 2025. */
    @Test
    void aLineThatLeavesWhatIsToBeKeptIsAtRiskBeyondTheFarBoundToo() {
        SomeFacts falling = range(INCREASE, "70", "75").in(2022, "90").in(2023, "83");

        assertEquals(ProgressStatus.AT_RISK, falling.judged().status());
    }

    @Test
    void keepsAnAmountBetweenBothBounds() {
        SomeFacts band = range(MAINTAIN, "10", "12");

        assertEquals(ProgressStatus.MAINTAINED, band.in(2023, "12").judged().status());
        assertEquals(number("0.5"), band.in(2023, "12.5").judged().gap());
        assertEquals(number("-0.25"), band.in(2023, "12.5").judged().requiredPerYear());
        assertEquals(number("1"), band.in(2023, "9").judged().gap());
        assertEquals(
                ProgressStatus.BREACHED,
                amount(MAINTAIN, EQ, "5").in(2023, "5.1").judged().status());
    }
}
