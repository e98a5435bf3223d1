package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.number;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.indicator.Direction;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.target.Comparator;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetRule;
import vn.hue.ansinh.kit.problem.Text;

class MeanAheadTest {
    private static final String LOST = "the years left cannot make up for it.";

    /** 4 x 87.4 + 100 = 449.6, and 450 were wanted. The mean so far is 97% of what it shall be. */
    @Test
    void isLimitedAtBestOnceTheYearsLeftCannotMakeUp() {
        SomeFacts lost =
                insured("90").in(2021, "87.4").in(2022, "87.4").in(2023, "87.4").in(2024, "87.4");

        assertEquals(ProgressStatus.LIMITED, lost.judged().status());
        assertEquals(Colour.RED, lost.judged().colour());
        assertTrue(
                said(lost).en().endsWith(": limited progress; " + LOST),
                said(lost).en());
        assertTrue(said(lost).vi().endsWith(": tiến triển chậm; các năm còn lại không thể bù được."));
    }

    @Test
    void staysOnTrackWhileAllOfEveryoneWouldDo() {
        SomeFacts just =
                insured("90").in(2021, "87.5").in(2022, "87.5").in(2023, "87.5").in(2024, "87.5");

        assertEquals(ProgressStatus.ON_TRACK, just.judged().status());
        assertTrue(
                said(just).en().endsWith(": on track; the years left need 100% a year."),
                said(just).en());
    }

    @Test
    void staysAsBadAsItWas() {
        SomeFacts far = insured("90").in(2021, "0").in(2022, "10");

        assertEquals(ProgressStatus.LIMITED, far.judged().status());
        assertEquals(
                ProgressStatus.DETERIORATING,
                mean(Direction.DECREASE, Comparator.LE, "5", false)
                        .in(2021, "70")
                        .judged()
                        .status());
    }

    /** 100.5 are more than five years of 20. */
    @Test
    void knowsThatNobodyIsCountedBelowNothing() {
        SomeFacts deaths = mean(Direction.DECREASE, Comparator.LE, "20", false)
                .in(2021, "20.5")
                .in(2022, "20.5")
                .in(2023, "20.5")
                .in(2024, "39");

        assertEquals(ProgressStatus.LIMITED, deaths.judged().status());
        assertTrue(said(deaths).en().endsWith(LOST), said(deaths).en());
    }

    @Test
    void claimsNothingOfWhatNothingBounds() {
        SomeFacts jobs = mean(Direction.INCREASE, Comparator.GE, "90", false).in(2021, "1");

        assertFalse(said(jobs).en().contains("cannot"), said(jobs).en());
    }

    /** Where 101.3 were possible nobody can say that another year ends at 100. */
    @Test
    void takesNoBoundThatAFigureHasPassed() {
        SomeFacts loaded =
                insured("95").in(2021, "101.3").in(2022, "90").in(2023, "90").in(2024, "92");

        assertEquals(ProgressStatus.ON_TRACK, loaded.judged().status());
        assertTrue(
                said(loaded).en().endsWith("; the years left need 101.7% a year."),
                said(loaded).en());
    }

    @Test
    void takesNoBoundThatTheGoalLiesBeyond() {
        SomeFacts loaded = insured("105").in(2021, "99");

        assertEquals(ProgressStatus.NEEDS_ACCELERATION, loaded.judged().status());
        assertTrue(
                said(loaded).en().endsWith("; the years left need 106.5% a year."),
                said(loaded).en());
    }

    /** 3 x 80 + 2 x 100 = 440, and 450 were wanted: it matters no more what 2021 was. */
    @Test
    void isLostBesideAYearThatNobodyHasToldOf() {
        SomeFacts gap =
                insured("90").in(2022, "80").in(2023, "80").in(2024, "80").seenOn("2025-01-01");

        assertEquals(ProgressStatus.LIMITED, gap.judged().status());
        assertTrue(
                said(gap).en().endsWith("; no figure for 2021, and the years without one cannot make up for it."),
                said(gap).en());
        assertTrue(said(gap)
                .vi()
                .endsWith("; chưa có số liệu năm 2021, nhưng các năm chưa có số liệu không thể bù được."));
    }

    @Test
    void isMissedOnceTheTimeIsOverThoughAYearIsSilent() {
        SomeFacts gap = insured("90")
                .in(2021, "80")
                .in(2022, "80")
                .in(2023, "80")
                .in(2024, "80")
                .seenOn("2026-01-01");
        SomeFacts expected = gap.in(2020, "0").in(2025, "80", ObservationStatus.E);

        assertEquals(ProgressStatus.NOT_ACHIEVED, gap.judged().status());
        assertEquals(Colour.RED, gap.judged().colour());
        assertEquals(ProgressStatus.NEEDS_ACCELERATION, expected.judged().status());
    }

    /** Two years of 40 and three of 100 make 76 on average; one of 26 and four of nothing more than 5. */
    @Test
    void missesABandOnEitherSide() {
        SomeFacts low = band("90", "95").in(2021, "40").in(2022, "40");
        SomeFacts high = band("2", "5").in(2021, "26");

        assertTrue(said(low).en().endsWith(LOST), said(low).en());
        assertTrue(said(high).en().endsWith(LOST), said(high).en());
        assertFalse(said(band("90", "95").in(2021, "100")).en().contains("cannot"));
    }

    /** 450 of 500 were wanted at least, and 372 are there; more than 475 nobody can reach. */
    @Test
    void asksForTheFloorOfABandWhoseCeilingNobodyCanPass() {
        SomeFacts years =
                band("90", "95").in(2021, "93").in(2022, "93").in(2023, "93").in(2024, "93");
        Verdict verdict = years.judged();

        assertEquals(number("78"), verdict.requiredPerYear());
        assertNull(verdict.requiredAtMost());
        assertEquals(ProgressStatus.ON_TRACK, verdict.status());
        assertTrue(
                said(years).en().endsWith("; the years left need 78% a year."),
                said(years).en());
    }

    /** About 16,600, give or take 500: (5 x 16,100 - 33,900) / 3 and (5 x 17,100 - 33,900) / 3. */
    @Test
    void asksForAFloorAndACeilingWhereBothBind() {
        SomeFacts jobs = about("16600", "500", 0).in(2021, "17000").in(2022, "16900");
        Verdict verdict = jobs.judged();

        assertEquals(number("15534"), verdict.requiredPerYear());
        assertEquals(number("17200"), verdict.requiredAtMost());
        assertTrue(
                said(jobs).en().endsWith("; the years left need 15,534 to 17,200 people a year."),
                said(jobs).en());
        assertTrue(
                said(jobs).vi().endsWith("; các năm còn lại cần từ 15.534 đến 17.200 người mỗi năm."),
                said(jobs).vi());
    }

    /** 5 x 5 - 19 = 6: fewer than nobody there cannot be. */
    @Test
    void allowsUpToTheCeilingWhereTheFloorIsThere() {
        SomeFacts few = band("2", "5").in(2021, "5").in(2022, "5").in(2023, "5").in(2024, "4");

        assertEquals(number("0"), few.judged().requiredPerYear());
        assertEquals(number("6"), few.judged().requiredAtMost());
        assertTrue(
                said(few).en().endsWith("; the years left need at most 6% a year."),
                said(few).en());
    }

    /** 500 - 199 = 301 in three years: 100.33 each, of which no whole number is both enough and not too much. */
    @Test
    void tellsTheNearestNumberWhereNoneLiesBetweenTheBounds() {
        SomeFacts exactly = about("100", "0", 0).in(2021, "100").in(2022, "99");

        assertEquals(number("100"), exactly.judged().requiredPerYear());
        assertEquals(number("100"), exactly.judged().requiredAtMost());
        assertTrue(
                said(exactly).en().endsWith("; the years left need 100 people a year."),
                said(exactly).en());
        assertTrue(said(exactly).vi().endsWith("; các năm còn lại cần 100 người mỗi năm."));
    }

    @Test
    void asksNothingMoreOfABandThatAnythingKeeps() {
        SomeFacts any =
                band("20", "95").in(2021, "90").in(2022, "90").in(2023, "90").in(2024, "90");

        assertEquals(number("0"), any.judged().requiredPerYear());
        assertNull(any.judged().requiredAtMost());
        assertTrue(
                said(any).en().endsWith("; nothing more is needed in the years left."),
                said(any).en());
    }

    /** -25 + 17 = -8 in three years: a balance may go on falling below nothing, by a little less. */
    @Test
    void asksForABalanceBelowNothing() {
        TargetRule rule = new TargetRule(
                Comparator.GE, number("-5"), null, null, null, PeriodKind.AVERAGE_PER_YEAR, 2021, 2025, null, null);
        SomeFacts balance = new SomeFacts(rule, Direction.INCREASE, false, false, 2, List.of(), null, Set.of())
                .in(2021, "-8")
                .in(2022, "-9");

        assertEquals(number("-2.66"), balance.judged().requiredPerYear());
        assertTrue(
                said(balance).en().endsWith("; the years left need -2.66 people a year."),
                said(balance).en());
    }

    private static SomeFacts about(String value, String tolerance, int decimals) {
        TargetRule rule = new TargetRule(
                Comparator.APPROX,
                number(value),
                null,
                null,
                number(tolerance),
                PeriodKind.AVERAGE_PER_YEAR,
                2021,
                2025,
                null,
                null);
        return new SomeFacts(rule, Direction.MAINTAIN, false, true, decimals, List.of(), null, Set.of());
    }

    private static SomeFacts insured(String value) {
        return mean(Direction.INCREASE, Comparator.GE, value, true);
    }

    private static SomeFacts mean(Direction direction, Comparator comparator, String value, boolean share) {
        TargetRule rule = new TargetRule(
                comparator, number(value), null, null, null, PeriodKind.AVERAGE_PER_YEAR, 2021, 2025, null, null);
        return new SomeFacts(rule, direction, share, true, 1, List.of(), null, Set.of());
    }

    private static SomeFacts band(String low, String high) {
        TargetRule rule = new TargetRule(
                Comparator.RANGE,
                null,
                number(low),
                number(high),
                null,
                PeriodKind.AVERAGE_PER_YEAR,
                2021,
                2025,
                null,
                null);
        return new SomeFacts(rule, Direction.MAINTAIN, true, true, 1, List.of(), null, Set.of());
    }

    private static Text said(SomeFacts some) {
        Text unit = some.share() ? Text.of("%", "percent") : Text.of("người", "people");
        return new Sentence(some.facts(), some.judged(), unit).text();
    }
}
