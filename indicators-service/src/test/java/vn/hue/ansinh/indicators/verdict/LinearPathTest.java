package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.hue.ansinh.indicators.indicator.Direction.DECREASE;
import static vn.hue.ansinh.indicators.indicator.Direction.INCREASE;
import static vn.hue.ansinh.indicators.observation.ObservationStatus.E;
import static vn.hue.ansinh.indicators.target.Comparator.EQ;
import static vn.hue.ansinh.indicators.target.Comparator.GE;
import static vn.hue.ansinh.indicators.target.Comparator.GT;
import static vn.hue.ansinh.indicators.target.Comparator.LE;
import static vn.hue.ansinh.indicators.target.Comparator.LT;
import static vn.hue.ansinh.indicators.target.PeriodKind.BY_YEAR;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.amount;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.number;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.range;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.target.TargetRule;

class LinearPathTest {

    @Test
    void judgesTrainedLabourOf2022OnTrack() {
        Verdict verdict =
                range(INCREASE, "70.0", "75.0").in(2021, "66.8").in(2022, "68").judged();

        assertEquals(ProgressStatus.ON_TRACK, verdict.status());
        assertEquals("0.375", verdict.inputs().p().shown().toString());
        assertEquals("0.25", verdict.inputs().e().shown().toString());
        assertEquals("1.5", verdict.index().shown().toString());
        assertEquals(new Projection(2025, number("71.6"), false, number("71.6")), verdict.projection());
        assertEquals(number("2"), verdict.gap());
        assertEquals(number("0.67"), verdict.requiredPerYear());
    }

    @Test
    void judgesPovertyOf2023OnTrackTowardsTheNearerBound() {
        Verdict verdict = range(DECREASE, "2.0", "2.2")
                .in(2021, "4.93")
                .in(2022, "3.56")
                .in(2023, "2.27")
                .judged();

        assertEquals(ProgressStatus.ON_TRACK, verdict.status());
        assertEquals(number("2.2"), verdict.inputs().goal());
        assertEquals(number("2.0"), verdict.inputs().stretch());
        assertEquals("1.9487", verdict.index().shown().toString());
        assertEquals(number("0.07"), verdict.gap());
        assertEquals(
                List.of(2021, 2023), verdict.used().stream().map(Point::year).toList());
    }

    @Test
    void callsPassingTheFarBoundExceeded() {
        SomeFacts poverty = range(DECREASE, "2.0", "2.2").in(2021, "4.93");

        assertEquals(ProgressStatus.ACHIEVED, poverty.in(2024, "2.2").judged().status());
        assertEquals(ProgressStatus.ACHIEVED, poverty.in(2024, "2.0").judged().status());
        assertEquals(ProgressStatus.EXCEEDED, poverty.in(2024, "1.4").judged().status());
    }

    @Test
    void gradesByTheThresholdsOfThePlan() {
        SomeFacts schools = share(INCREASE, GE, "80").in(2021, "40");

        assertEquals(ProgressStatus.ON_TRACK, schools.in(2023, "59").judged().status());
        assertEquals(
                ProgressStatus.NEEDS_ACCELERATION,
                schools.in(2023, "58.99").judged().status());
        assertEquals(
                ProgressStatus.NEEDS_ACCELERATION,
                schools.in(2023, "52").judged().status());
        assertEquals(ProgressStatus.LIMITED, schools.in(2023, "51.99").judged().status());
        assertEquals(ProgressStatus.LIMITED, schools.in(2023, "40").judged().status());
        assertEquals(
                ProgressStatus.DETERIORATING, schools.in(2023, "39.99").judged().status());
    }

    @Test
    void doesNotTakeEqualityForAStrictTarget() {
        assertEquals(
                ProgressStatus.ON_TRACK,
                amount(INCREASE, GT, "95")
                        .in(2021, "90")
                        .in(2024, "95")
                        .judged()
                        .status());
        assertEquals(
                ProgressStatus.NOT_ACHIEVED,
                amount(INCREASE, GT, "95")
                        .in(2021, "90")
                        .in(2025, "95.0")
                        .judged()
                        .status());
        assertEquals(
                ProgressStatus.NOT_ACHIEVED,
                amount(DECREASE, LT, "6.7")
                        .in(2021, "9")
                        .in(2025, "6.70")
                        .judged()
                        .status());
    }

    @Test
    void saysNotAchievedOnlyWithTheFinalFigureOfTheHorizon() {
        SomeFacts schools = share(INCREASE, GE, "94.6").in(2021, "84.1");

        assertEquals(
                ProgressStatus.NEEDS_ACCELERATION,
                schools.in(2025, "92", E).judged().status());
        assertEquals(
                ProgressStatus.NOT_ACHIEVED, schools.in(2025, "92").judged().status());
        assertEquals(
                ProgressStatus.NOT_ACHIEVED,
                share(INCREASE, GE, "94.6").in(2025, "92").judged().status());
    }

    /** (92 - 84.1) / (94.6 - 84.1) = 0.7524 of the way at its end. */
    @Test
    void aFinalFigureOfAYearThatGoesOnMissesNothingYet() {
        SomeFacts schools = share(INCREASE, GE, "94.6").in(2021, "84.1").in(2025, "92");

        assertEquals(
                ProgressStatus.NEEDS_ACCELERATION,
                schools.seenOn("2025-12-31").judged().status());
        assertEquals(
                ProgressStatus.NOT_ACHIEVED,
                schools.seenOn("2026-01-01").judged().status());
        assertEquals(
                ProgressStatus.ACHIEVED,
                schools.in(2025, "95").seenOn("2025-11-29").judged().status());
    }

    @Test
    void isGreyOnceTheYearIsOverAndNoFigureTellsHowItEnded() {
        SomeFacts schools = share(INCREASE, GE, "80").in(2021, "40");

        for (String value : List.of("70", "55", "45", "39")) {
            SomeFacts before = schools.in(2023, value);
            Verdict over = before.seenOn("2026-01-01").judged();
            assertEquals(before.judged().status(), over.status());
            assertEquals(before.judged().index(), over.index());
            assertEquals(Colour.GREY, over.colour());
            assertNull(over.requiredPerYear());
            assertNull(over.projection());
        }
        assertEquals(
                Colour.GREEN,
                schools.in(2023, "80").seenOn("2026-01-01").judged().colour());
    }

    /** What the last year ended with is known, if not for certain. */
    @Test
    void keepsItsColourByAnEstimateOfTheLastYear() {
        Verdict estimated = share(INCREASE, GE, "94.6")
                .in(2021, "84.1")
                .in(2025, "92", E)
                .seenOn("2026-11-29")
                .judged();

        assertEquals(Colour.AMBER, estimated.colour());
    }

    /** 94.5 of 94.6: on track to something that is over, until the final figure comes. */
    @Test
    void isNotGreenByAnEstimateOfTheLastYearThatMisses() {
        Verdict near =
                share(INCREASE, GE, "94.6").in(2021, "84.1").in(2025, "94.5", E).judged();

        assertEquals(ProgressStatus.ON_TRACK, near.status());
        assertEquals(Colour.GREY, near.colour());
    }

    @Test
    void looksNeitherBeyondTheHorizonNorFarBeforeThePlan() {
        Verdict verdict = share(INCREASE, GE, "99.5")
                .in(2016, "97")
                .in(2020, "98")
                .in(2024, "99")
                .in(2026, "100")
                .judged();

        assertEquals(2020, verdict.inputs().start().year());
        assertEquals(2024, verdict.inputs().current().year());
    }

    @Test
    void tellsTheGapWhenThereIsNoBaseline() {
        Verdict verdict = share(INCREASE, EQ, "100.0").in(2023, "94.3").judged();

        assertEquals(ProgressStatus.NO_BASELINE, verdict.status());
        assertEquals(number("5.7"), verdict.gap());
        assertNull(verdict.index());
        assertNull(verdict.projection());
    }

    @Test
    void takesMoreThanAllForAll() {
        Verdict verdict =
                share(INCREASE, EQ, "100").in(2022, "85").in(2023, "103.2").judged();

        assertEquals(ProgressStatus.ACHIEVED, verdict.status());
        assertEquals(new Projection(2025, number("100"), true, number("139.6")), verdict.projection());
    }

    @Test
    void passingWhatWasWantedExceedsIt() {
        SomeFacts equal = amount(INCREASE, EQ, "100").in(2022, "85");

        assertEquals(ProgressStatus.ACHIEVED, equal.in(2023, "100").judged().status());
        assertEquals(ProgressStatus.EXCEEDED, equal.in(2023, "100.1").judged().status());
        assertEquals(
                ProgressStatus.EXCEEDED,
                amount(DECREASE, EQ, "5").in(2022, "9").in(2023, "4").judged().status());

        SomeFacts about = SomeFacts.about(INCREASE, "50", "1").in(2022, "40");
        assertEquals(ProgressStatus.ON_TRACK, about.in(2023, "48.9").judged().status());
        assertEquals(ProgressStatus.ACHIEVED, about.in(2023, "49").judged().status());
        assertEquals(ProgressStatus.ACHIEVED, about.in(2023, "51").judged().status());
        assertEquals(ProgressStatus.EXCEEDED, about.in(2023, "51.1").judged().status());
    }

    @Test
    void keepsTheProjectionOfAShareAboveZero() {
        Verdict verdict = share(DECREASE, LE, "2").in(2021, "9").in(2022, "5").judged();

        assertEquals(new Projection(2025, number("0"), true, number("-7")), verdict.projection());
    }

    @Test
    void keepsTheProjectionOfACountAboveZeroAndLetsABalanceFallBelow() {
        SomeFacts accidents = SomeFacts.count(DECREASE, LE, "2").in(2021, "900").in(2022, "500");
        SomeFacts balance = amount(DECREASE, LE, "2").in(2021, "900").in(2022, "500");

        assertEquals(
                new Projection(2025, number("0"), true, number("-700")),
                accidents.judged().projection());
        assertEquals(
                new Projection(2025, number("-700"), false, number("-700")),
                balance.judged().projection());
    }

    @Test
    void neverSaysThatNothingIsNeededWhileSomethingIs() {
        SomeFacts schools = share(INCREASE, GE, "70").in(2021, "60");

        assertEquals(number("0.01"), schools.in(2022, "69.99").judged().requiredPerYear());
        assertEquals(number("0.01"), schools.in(2022, "69.9999").judged().requiredPerYear());
        assertEquals(
                number("-0.01"),
                share(DECREASE, LE, "70").in(2022, "70.01").judged().requiredPerYear());
        assertNull(schools.in(2022, "70").judged().requiredPerYear());
    }

    /** 25 in 4 years are 6.25 a year: four times 6 would leave 1 to go. */
    @Test
    void roundsWhatIsNeededSoThatItIsEnough() {
        SomeFacts beds = SomeFacts.count(INCREASE, GE, "125").in(2020, "90").in(2021, "100");
        SomeFacts accidents =
                SomeFacts.count(DECREASE, LE, "75").in(2020, "110").in(2021, "100");

        assertEquals(number("7"), beds.judged().requiredPerYear());
        assertEquals(number("-7"), accidents.judged().requiredPerYear());
    }

    /** Four times 6 make 124, which is not over 124. */
    @Test
    void goesBeyondAStrictBound() {
        SomeFacts beds = SomeFacts.count(INCREASE, GT, "124").in(2020, "90").in(2021, "100");

        assertEquals(number("7"), beds.judged().requiredPerYear());
        assertEquals(number("1"), beds.in(2022, "124").judged().requiredPerYear());
    }

    @Test
    void worksWithZeroAsBaselineAndAsTarget() {
        assertEquals(
                "0.8",
                amount(INCREASE, GE, "10")
                        .in(2021, "0")
                        .in(2023, "4")
                        .judged()
                        .index()
                        .shown()
                        .toString());
        assertEquals(
                "1.2",
                amount(DECREASE, LE, "0")
                        .in(2021, "10")
                        .in(2023, "4")
                        .judged()
                        .index()
                        .shown()
                        .toString());
        assertEquals(
                ProgressStatus.MAINTAINED,
                amount(DECREASE, LE, "0").in(2021, "0").in(2023, "0").judged().status());
        assertEquals(
                ProgressStatus.LIMITED,
                amount(INCREASE, GT, "0").in(2021, "0").in(2023, "0").judged().status());
        assertEquals(
                ProgressStatus.DETERIORATING,
                amount(INCREASE, GT, "0").in(2021, "0").in(2023, "-1").judged().status());
    }

    @Test
    void measuresAgainstThePromiseOfTheYearWhereThereIsOne() {
        SomeFacts labour = range(INCREASE, "70", "75").in(2021, "66").in(2023, "68");

        assertEquals("1", Formula.judge(labour.facts()).index().shown().toString());
        assertEquals(
                "0.6667",
                Formula.judge(labour.facts(Map.of(2023, number("69"))))
                        .index()
                        .shown()
                        .toString());
    }

    @Test
    void whoKeepsAPromiseOfNoProgressYetIsOnTrack() {
        SomeFacts beds = amount(INCREASE, GE, "90").in(2021, "50");
        Map<Integer, BigDecimal> laterOnly = Map.of(2023, number("50"));
        Map<Integer, BigDecimal> stepBack = Map.of(2023, number("46"));

        assertEquals("1", indexOf(beds.in(2023, "50"), laterOnly));
        assertEquals("1.2", indexOf(beds.in(2023, "58"), laterOnly));
        assertEquals("-0.025", indexOf(beds.in(2023, "49"), laterOnly));
        assertEquals("1", indexOf(beds.in(2023, "46"), stepBack));
        assertEquals("-0.025", indexOf(beds.in(2023, "45"), stepBack));
        assertEquals("1", indexOf(amount(DECREASE, LE, "2").in(2021, "10").in(2023, "10"), Map.of(2023, number("10"))));
    }

    @Test
    void aYearWithoutPromiseStandsBetweenThoseThatHaveOne() {
        SomeFacts labour = amount(INCREASE, GE, "90").in(2021, "50").in(2023, "68");

        assertEquals("0.9", indexOf(labour, Map.of(2022, number("60"), 2024, number("80"))));
        assertEquals("0.7714", indexOf(labour, Map.of(2022, number("65"))));
        assertEquals("0.9", indexOf(labour, Map.of()));
    }

    private static String indexOf(SomeFacts facts, Map<Integer, BigDecimal> path) {
        return Formula.judge(facts.facts(path)).index().shown().toString();
    }

    /** Taken from a wording that names one, as every kind of period may: only what holds in each year is judged from it. */
    @Test
    void beginsWithThePlanWhateverFirstYearIsNamed() {
        TargetRule named = new TargetRule(GE, number("70"), null, null, null, BY_YEAR, 2010, 2025, null, null);
        Verdict verdict = new SomeFacts(named, INCREASE, true, true, 2, List.of(), null, Set.of())
                .in(2009, "10")
                .in(2020, "60")
                .in(2022, "62")
                .judged();

        assertEquals(2020, verdict.inputs().start().year());
        assertEquals(ProgressStatus.LIMITED, verdict.status());
    }
}
