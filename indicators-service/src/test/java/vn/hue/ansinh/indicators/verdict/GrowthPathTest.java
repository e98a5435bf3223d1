package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.amount;

import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.indicator.Direction;
import vn.hue.ansinh.indicators.target.Comparator;

class GrowthPathTest {

    @Test
    void tenPercentAYearTowardsADoublingInFourYearsIsTooSlow() {
        Verdict verdict = judged(
                amount(Direction.INCREASE, Comparator.GE, "200").in(2021, "100").in(2023, "121"));

        // 1.21^(1/2) - 1 = 0.1; 2^(1/4) - 1 = 0.189207...; 0.1 / 0.189207 = 0.5285
        assertEquals(Method.CAGR, verdict.method());
        assertEquals("0.5285", verdict.index().shown().toString());
        assertEquals(ProgressStatus.LIMITED, verdict.status());
        // 121 * 1.1^2
        assertEquals("146.41", verdict.projection().value().toString());
    }

    @Test
    void halvingInTwoOfFourYearsIsAheadOfHalvingInFour() {
        Verdict verdict = judged(
                amount(Direction.DECREASE, Comparator.LE, "25").in(2021, "100").in(2023, "50"));

        // 0.5^(1/2) - 1 against 0.25^(1/4) - 1: the same rate
        assertEquals("1", verdict.index().shown().toString());
        assertEquals(ProgressStatus.ON_TRACK, verdict.status());
    }

    @Test
    void movingTheWrongWayIsDeteriorating() {
        assertEquals(
                ProgressStatus.DETERIORATING,
                judged(amount(Direction.INCREASE, Comparator.GE, "200")
                                .in(2021, "100")
                                .in(2023, "90"))
                        .status());
    }

    @Test
    void zeroHasNoRateOfGrowthSoTheStraightLineIsTaken() {
        assertEquals(
                Method.LINEAR,
                judged(amount(Direction.INCREASE, Comparator.GE, "10")
                                .in(2021, "0")
                                .in(2023, "5"))
                        .method());
        assertEquals(
                Method.LINEAR,
                judged(amount(Direction.DECREASE, Comparator.LE, "0")
                                .in(2021, "10")
                                .in(2023, "5"))
                        .method());
    }

    /** 10^23 to 10^23 + 10^-12 in four years: a rate that begins at the 36th digit. */
    @Test
    void aGoalThatHardlyDiffersFromTheStartHasNoRateOfGrowthSoTheStraightLineIsTaken() {
        String many = "1" + "0".repeat(23);
        Verdict verdict = judged(amount(Direction.INCREASE, Comparator.GE, many + ".000000000001")
                .in(2021, many)
                .in(2023, many));

        assertEquals(Method.LINEAR, verdict.method());
        assertEquals(ProgressStatus.LIMITED, verdict.status());
    }

    @Test
    void whatIsToBeKeptIsJudgedAsAlways() {
        assertEquals(
                Method.MAINTENANCE,
                judged(amount(Direction.MAINTAIN, Comparator.GE, "98")
                                .in(2021, "99")
                                .in(2023, "99.3"))
                        .method());
    }

    private static Verdict judged(SomeFacts some) {
        return Formula.judge(some.facts(), Method.CAGR);
    }
}
