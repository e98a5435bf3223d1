package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.indicators.indicator.Direction.INCREASE;
import static vn.hue.ansinh.indicators.indicator.Direction.MAINTAIN;
import static vn.hue.ansinh.indicators.observation.ObservationStatus.B;
import static vn.hue.ansinh.indicators.observation.ObservationStatus.E;
import static vn.hue.ansinh.indicators.target.Comparator.EQ;
import static vn.hue.ansinh.indicators.target.Comparator.GT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetRule;
import vn.hue.ansinh.kit.problem.Text;

/** A target that names no year holds in each year of the plan. */
class EachYearTest {

    @Test
    void aYearThatMissedIsNotForgottenOnceItHasRecovered() {
        SomeFacts facts = overNinetyNine().in(2021, "99.2").in(2022, "98.7").in(2023, "99.5");

        assertEquals(ProgressStatus.BREACHED, facts.judged().status());
        assertEquals(
                List.of(true, false, true),
                new EachYear(facts.facts())
                        .years().stream().map(JudgedYear::met).toList());
        assertEquals(3, facts.judged().used().size());
    }

    @Test
    void theSentenceNamesTheYearsThatMissed() {
        SomeFacts facts = overNinetyNine().in(2021, "99").in(2022, "98.7").in(2023, "99.5");

        Text sentence = new Sentence(facts.facts(), facts.judged(), Text.of("%", "percent")).text();
        assertTrue(sentence.vi().endsWith(": không giữ được mức mục tiêu; không đạt năm 2021 và 2022."), sentence.vi());
        assertTrue(sentence.en().endsWith("throughout 2021-2025: breached; missed in 2021 and 2022."), sentence.en());
    }

    /** Nobody met with a disaster in 2025: nothing is owed any more. */
    @Test
    void theLastYearThatHadCasesEndsIt() {
        SomeFacts relief = all().in(2023, "100").in(2024, "100").seenOn("2026-11-29");
        Facts kept = relief.withoutCasesIn(2025, false);

        assertEquals(ProgressStatus.MAINTAINED, Formula.judge(kept).status());
        assertEquals(Colour.GREEN, Formula.judge(kept).colour());
        assertTrue(
                said(kept)
                        .vi()
                        .endsWith(": giữ được mức mục tiêu; chưa có số liệu năm 2021 và 2022;"
                                + " năm 2025 không phát sinh trường hợp nào."),
                said(kept).vi());
        assertEquals(Colour.GREY, relief.judged().colour());
    }

    @Test
    void whatHadNotArrivedInTheLastYearThatHadCasesIsMissed() {
        SomeFacts relief =
                SomeFacts.share(INCREASE, EQ, "100").inEachYear().in(2021, "40").in(2024, "99");
        Facts over = relief.seenOn("2026-11-29").withoutCasesIn(2025, false);
        Facts running = relief.seenOn("2025-11-29").withoutCasesIn(2025, false);

        assertEquals(ProgressStatus.NOT_ACHIEVED, Formula.judge(over).status());
        assertEquals(ProgressStatus.ON_TRACK, Formula.judge(running).status());
        assertNull(Formula.judge(running).requiredPerYear());
    }

    @Test
    void whereNoYearHadCasesItSaysSo() {
        Facts none = all().seenOn("2026-11-29").withoutCasesIn(Set.of(2021, 2022, 2023, 2024, 2025), false);

        assertEquals(ProgressStatus.NOT_REPORTED, Formula.judge(none).status());
        assertTrue(
                said(none)
                        .vi()
                        .startsWith("Năm 2021, 2022, 2023, 2024 và 2025 không phát sinh trường hợp nào,"
                                + " chưa có số liệu năm nào để xét; mục tiêu 100%"),
                said(none).vi());
        assertTrue(
                said(none)
                        .en()
                        .startsWith("No cases in 2021, 2022, 2023, 2024 and 2025, and no yearly figure to judge by;"),
                said(none).en());
    }

    private static SomeFacts all() {
        return SomeFacts.share(MAINTAIN, EQ, "100").inEachYear();
    }

    private static Text said(Facts facts) {
        return new Sentence(facts, Formula.judge(facts), Text.of("%", "percent")).text();
    }

    @Test
    void theSentenceNamesTheYearsOfWhichThereIsNoFigure() {
        SomeFacts two = overNinetyNine().in(2021, "99.2").in(2022, "99.3");

        assertTrue(
                said(two).en().endsWith("throughout 2021-2025: maintained."),
                said(two).en());
        assertEquals(List.of(2023), two.seenOn("2024-12-31").facts().told().silent());
        assertTrue(said(two.seenOn("2024-12-31")).en().endsWith(": maintained; no figure for 2023."));
        SomeFacts over = two.seenOn("2026-11-29");
        assertEquals(ProgressStatus.MAINTAINED, over.judged().status());
        assertEquals(List.of(2023, 2024, 2025), over.facts().told().silent());
        assertTrue(
                said(over)
                        .en()
                        .endsWith(": the deadline is over; until then maintained; no figure for 2023, 2024 and 2025."),
                said(over).en());
        assertEquals(Colour.GREY, over.judged().colour());
        assertEquals(
                Colour.GREEN, two.in(2025, "99.4").seenOn("2026-11-29").judged().colour());
        assertTrue(
                said(over).vi().endsWith("; chưa có số liệu năm 2023, 2024 và 2025."),
                said(over).vi());
    }

    @Test
    void aYearWithoutAFigureBetweenOthersIsNamedToo() {
        SomeFacts facts = overNinetyNine().in(2021, "98").in(2023, "99.3");

        assertTrue(
                said(facts).en().endsWith(": breached; missed in 2021; no figure for 2022."),
                said(facts).en());
    }

    @Test
    void aYearThatWasStatedToHaveHadNoCasesIsNotSilent() {
        SomeFacts facts = overNinetyNine().in(2021, "99.2").in(2023, "99.3");
        Facts stated = facts.withoutCasesIn(2022, false);

        assertEquals(List.of(2022), facts.facts().told().silent());
        assertEquals(List.of(), stated.told().silent());
        Text sentence = new Sentence(stated, Formula.judge(stated), Text.of("%", "percent")).text();
        assertTrue(sentence.en().endsWith("throughout 2021-2025: maintained."), sentence.en());
    }

    @Test
    void theSentenceNamesLaterYearsThatHadNoCases() {
        SomeFacts relief = overNinetyNine().in(2021, "100").seenOn("2025-01-01");
        Facts stated = relief.withoutCasesIn(Set.of(2022, 2023, 2024), false);
        Text sentence = new Sentence(stated, Formula.judge(stated), Text.of("%", "percent")).text();

        assertTrue(
                sentence.en().endsWith("throughout 2021-2025: maintained; no cases in 2022, 2023 and 2024."),
                sentence.en());
        assertTrue(sentence.vi().endsWith("; năm 2022, 2023 và 2024 không phát sinh trường hợp nào."), sentence.vi());
    }

    /** Whoever decides that it holds since 2018 has the years before the plan judged as well. */
    @Test
    void yearsBeforeThePlanCountWhereTheTargetNamesThem() {
        TargetRule since2018 = new TargetRule(
                GT, SomeFacts.number("99"), null, null, null, PeriodKind.PLAN_PERIOD, 2018, 2025, null, null);
        SomeFacts facts = new SomeFacts(since2018, MAINTAIN, true, true, 2, List.of(), null, Set.of())
                .in(2018, "99.5")
                .in(2019, "98")
                .in(2020, "99.5")
                .in(2021, "99.5");

        assertEquals(ProgressStatus.BREACHED, facts.judged().status());
        assertTrue(
                said(facts).en().endsWith("throughout 2018-2025: breached; missed in 2019."),
                said(facts).en());
    }

    @Test
    void theWayToWhatNobodyReportedIsGreyOnceThePlanIsOver() {
        SomeFacts way = wholeByWay().in(2021, "60").in(2022, "80").seenOn("2026-11-29");

        assertEquals(ProgressStatus.ON_TRACK, way.judged().status());
        assertEquals(Colour.GREY, way.judged().colour());
        assertTrue(
                said(way)
                        .en()
                        .endsWith(
                                ": the deadline is over; until then on track; 20 percentage points to go; no figure for"
                                        + " 2023, 2024 and 2025."),
                said(way).en());
    }

    /** Of a share nothing is more than the whole; people may be counted past it. */
    @Test
    void moreThanAllHasNotLeftAll() {
        SomeFacts all = SomeFacts.share(MAINTAIN, EQ, "100").inEachYear();
        SomeFacts people = SomeFacts.count(MAINTAIN, EQ, "100").inEachYear();

        assertEquals(ProgressStatus.MAINTAINED, all.in(2021, "101.3").judged().status());
        assertEquals(ProgressStatus.BREACHED, all.in(2021, "99.9").judged().status());
        assertEquals(ProgressStatus.BREACHED, people.in(2021, "101").judged().status());
    }

    private static Text said(SomeFacts some) {
        return new Sentence(some.facts(), some.judged(), Text.of("%", "percent")).text();
    }

    @Test
    void anEstimateThatMissedDoesNotDecideYet() {
        SomeFacts facts = overNinetyNine().in(2021, "99.2").in(2022, "98.7", E).in(2023, "99.5");

        assertEquals(ProgressStatus.MAINTAINED, facts.judged().status());
        assertFalse(new EachYear(facts.facts()).years().get(1).decided());
    }

    @Test
    void theYearBeforeThePlanIsNotJudged() {
        SomeFacts facts = overNinetyNine().in(2020, "90").in(2021, "99.2");

        assertEquals(ProgressStatus.MAINTAINED, facts.judged().status());
        assertEquals(1, new EachYear(facts.facts()).years().size());
    }

    @Test
    void withTheYearBeforeThePlanAloneNothingIsReportedYet() {
        SomeFacts facts = overNinetyNine().in(2020, "90");
        SomeFacts onTheWay = wholeByWay().in(2020, "100");

        assertEquals(ProgressStatus.NOT_REPORTED, facts.judged().status());
        assertEquals(ProgressStatus.NOT_REPORTED, onTheWay.judged().status());
        assertNull(facts.judged().inputs().current());
        assertEquals(List.of(), facts.judged().used());
        Text sentence = new Sentence(facts.facts(), facts.judged(), Text.of("%", "percent")).text();
        assertEquals("Chưa có số liệu năm nào trong kỳ; mục tiêu trên 99% trong giai đoạn 2021-2025.", sentence.vi());
        assertEquals(
                "No yearly figure of these years yet; the target is over 99% throughout 2021-2025.", sentence.en());
    }

    @Test
    void aTargetByAYearMayBeginInTheYearBeforeThePlan() {
        SomeFacts facts = SomeFacts.share(INCREASE, GT, "99").in(2020, "90");

        assertEquals(ProgressStatus.NO_BASELINE, facts.judged().status());
    }

    @Test
    void whatStillHasAWayToGoIsJudgedByTheWay() {
        SomeFacts facts = wholeByWay().in(2021, "60").in(2022, "80");

        assertEquals(ProgressStatus.ON_TRACK, facts.judged().status());
        assertFalse(new EachYear(facts.facts()).years().get(0).met());
    }

    @Test
    void whatHasArrivedMustStayThere() {
        SomeFacts facts =
                wholeByWay().in(2021, "60").in(2022, "100").in(2023, "97").in(2024, "100");

        assertEquals(ProgressStatus.BREACHED, facts.judged().status());
    }

    /** 60 and 80 are on the way, whether or not the figures after them can be held against them. */
    @Test
    void yearsOnTheWayAreNotMissedBecauseTheSeriesBeganAnewAfterThem() {
        SomeFacts way = wholeByWay().withABreakAt(2).measuredBy(1, 2021, "60").measuredBy(1, 2022, "80");
        SomeFacts defined = way.measuredBy(2, 2023, "100").measuredBy(2, 2024, "100");
        SomeFacts marked = way.in(2023, "100", B).in(2024, "100");

        assertEquals(ProgressStatus.MAINTAINED, defined.judged().status());
        assertEquals(ProgressStatus.MAINTAINED, marked.judged().status());
        assertEquals(ProgressStatus.BREACHED, marked.in(2025, "99").judged().status());
        assertTrue(
                said(defined).en().contains(": maintained; the definition changed,"),
                said(defined).en());
    }

    @Test
    void whatHadArrivedBeforeABreakMustStayThereAfterIt() {
        SomeFacts fallen = wholeByWay()
                .withABreakAt(2)
                .measuredBy(1, 2021, "60")
                .measuredBy(1, 2022, "100")
                .measuredBy(2, 2023, "90")
                .measuredBy(2, 2024, "100");

        assertEquals(ProgressStatus.BREACHED, fallen.judged().status());
    }

    @Test
    void aTargetByAYearListsNoYears() {
        SomeFacts facts = SomeFacts.share(MAINTAIN, GT, "99").in(2021, "98").in(2022, "99.5");

        assertEquals(ProgressStatus.MAINTAINED, facts.judged().status());
        assertTrue(new EachYear(facts.facts()).years().isEmpty());
    }

    private static SomeFacts overNinetyNine() {
        return SomeFacts.share(MAINTAIN, GT, "99").inEachYear();
    }

    private static SomeFacts wholeByWay() {
        return SomeFacts.share(INCREASE, EQ, "100").inEachYear();
    }
}
