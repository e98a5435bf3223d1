package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.indicators.indicator.Direction.DECREASE;
import static vn.hue.ansinh.indicators.indicator.Direction.MAINTAIN;
import static vn.hue.ansinh.indicators.target.Comparator.GE;
import static vn.hue.ansinh.indicators.target.Comparator.LE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.problem.Text;

/** Counted up to the end of 2022, and asked for in March 2024. */
class RetirementTest {

    @Test
    void nothingIsProjectedOrNeededAnyMore() {
        SomeFacts poverty = poverty().seenOn("2024-03-01");
        Verdict counted = poverty.judged();
        Verdict retired = Formula.judge(poverty.retiredOn("2022-12-31"));

        assertEquals(SomeFacts.number("-0.68"), counted.requiredPerYear());
        assertNull(retired.requiredPerYear());
        assertNull(retired.projection());
        assertEquals(counted.status(), retired.status());
        assertEquals(counted.gap(), retired.gap());
    }

    @Test
    void aGrowingRateEndsAsWell() {
        Verdict retired = Formula.judge(poverty().seenOn("2024-03-01").retiredOn("2022-12-31"), Method.CAGR);

        assertEquals(Method.CAGR, retired.method());
        assertNull(retired.projection());
    }

    @Test
    void theSentenceDoesNotMissLaterYears() {
        SomeFacts poverty = poverty().seenOn("2024-03-01");

        assertTrue(said(poverty.facts()).en().endsWith("; no yearly figure after 2022."));
        assertTrue(said(poverty.retiredOn("2022-12-31")).en().endsWith(" percentage points to go."));
    }

    @Test
    void nobodyKnowsHowItWouldHaveEnded() {
        Facts retired = poverty().seenOn("2026-01-01").retiredOn("2022-12-31");

        assertEquals(Colour.GREY, Formula.judge(retired).colour());
    }

    @Test
    void noLaterYearOfAMeanIsMissing() {
        SomeFacts jobs = SomeFacts.meanOver16600().in(2021, "17000").in(2022, "16900");
        Facts retired = jobs.seenOn("2024-03-01").retiredOn("2022-12-31");
        Verdict verdict = Formula.judge(retired);

        assertEquals(ProgressStatus.ON_TRACK, verdict.status());
        assertNull(verdict.requiredPerYear());
        assertNull(verdict.projection());
        assertEquals(List.of(), retired.told().silent());
        assertTrue(
                said(retired).en().endsWith("in 2021-2025: on track."),
                said(retired).en());
        Facts over = jobs.seenOn("2026-01-01").retiredOn("2022-12-31");
        assertEquals(Colour.GREY, Formula.judge(over).colour());
        assertTrue(
                said(over)
                        .en()
                        .endsWith(": the deadline is over without a yearly figure after 2022; until then on track."),
                said(over).en());
    }

    @Test
    void aYearInWhichItWasCountedIsStillMissing() {
        SomeFacts jobs = SomeFacts.meanOver16600().in(2021, "17000").seenOn("2024-03-01");

        assertEquals(List.of(2022), jobs.retiredOn("2022-06-30").told().silent());
        assertEquals(List.of(2022, 2023), jobs.facts().told().silent());
        assertTrue(
                said(jobs.retiredOn("2022-06-30")).en().endsWith("; still without figures for 2022."),
                said(jobs.retiredOn("2022-06-30")).en());
    }

    @Test
    void noLaterYearOfWhatHoldsInEachYearIsMissing() {
        SomeFacts relief = SomeFacts.share(MAINTAIN, GE, "99")
                .inEachYear()
                .in(2021, "99.5")
                .in(2022, "99.5");
        Facts retired = relief.seenOn("2024-03-01").retiredOn("2022-12-31");

        assertEquals(List.of(), retired.told().silent());
        assertTrue(
                said(retired).en().endsWith("throughout 2021-2025: maintained."),
                said(retired).en());
    }

    /** There is no latest figure then. */
    @Test
    void aMeanOfYearsWithoutCasesThatIsCountedNoMoreIsToldOfOnceItsTimeIsOver() {
        Facts retired = SomeFacts.meanOver16600().seenOn("2026-01-01").retiredOn("2022-12-31", Set.of(2021, 2022));

        assertTrue(
                said(retired).en().contains("the deadline is over; until then limited"),
                said(retired).en());
    }

    /** 4.93 and 3.56 on the way to 2.2: (2.2 - 3.56) / 2 = -0.68 a year. */
    private static SomeFacts poverty() {
        return SomeFacts.share(DECREASE, LE, "2.2").in(2021, "4.93").in(2022, "3.56");
    }

    private static Text said(Facts facts) {
        Text unit = facts.measure().share() ? Text.of("%", "percent") : Text.of("lao động", "workers");
        return new Sentence(facts, Formula.judge(facts), unit).text();
    }
}
