package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.indicators.observation.ObservationStatus.E;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.meanOver16600;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.indicator.Direction;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.target.Comparator;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetRule;
import vn.hue.ansinh.kit.problem.Text;

class YearlyAverageTest {

    @Test
    void leaves16367AYearAfterTwoGoodYears() {
        Verdict verdict = meanOver16600().in(2021, "17000").in(2022, "16900").judged();

        assertEquals(ProgressStatus.ON_TRACK, verdict.status());
        assertEquals(number("16367"), verdict.requiredPerYear());
        assertEquals("1.0211", verdict.index().shown().toString());
        assertEquals("0.4", verdict.inputs().e().shown().toString());
        assertEquals("0.4084", verdict.inputs().p().shown().toString());
        assertEquals(new Projection(2025, number("16950"), false, number("16950")), verdict.projection());
        assertEquals(2, verdict.used().size());
    }

    @Test
    void isAsFirmAsTheLeastFirmOfItsYears() {
        SomeFacts estimated =
                meanOver16600().in(2021, "17000", ObservationStatus.E).in(2022, "16900");

        assertFalse(estimated.judged().restsOnFinalFigures());
        assertTrue(meanOver16600().in(2021, "17000").in(2022, "16900").judged().restsOnFinalFigures());
    }

    @Test
    void forgivesOneYearBelowTheGoal() {
        Verdict verdict = meanOver16600().in(2021, "17000").in(2022, "16300").judged();

        assertEquals(ProgressStatus.ON_TRACK, verdict.status());
    }

    @Test
    void tellsWhatIsMissingToTheMean() {
        Verdict verdict = meanOver16600().in(2021, "12000").in(2022, "13000").judged();

        assertEquals(ProgressStatus.NEEDS_ACCELERATION, verdict.status());
        assertEquals(number("4100"), verdict.gap());
        assertEquals(number("19334"), verdict.requiredPerYear());
    }

    @Test
    void decidesWithAllYearsOnly() {
        SomeFacts four = meanOver16600()
                .in(2021, "17000")
                .in(2022, "17000")
                .in(2023, "17000")
                .in(2024, "17000");

        assertEquals(ProgressStatus.ON_TRACK, four.judged().status());
        assertEquals(ProgressStatus.ACHIEVED, four.in(2025, "15001").judged().status());
        assertEquals(
                ProgressStatus.NOT_ACHIEVED, four.in(2025, "15000").judged().status());
        assertEquals(ProgressStatus.ON_TRACK, four.in(2025, "15000", E).judged().status());
        assertEquals(
                ProgressStatus.ON_TRACK,
                four.in(2025, "15000").seenOn("2025-11-29").judged().status());
        assertNull(four.in(2025, "15000").judged().requiredPerYear());
    }

    @Test
    void isExceededByAMeanBeyondTheFarBound() {
        TargetRule between = new TargetRule(
                Comparator.RANGE,
                null,
                number("16000"),
                number("17000"),
                null,
                PeriodKind.AVERAGE_PER_YEAR,
                2021,
                2022,
                null,
                null);
        SomeFacts jobs = new SomeFacts(between, Direction.INCREASE, false, true, 0, List.of(), null, Set.of());

        assertEquals(
                ProgressStatus.EXCEEDED,
                jobs.in(2021, "18000").in(2022, "18000").judged().status());
        assertEquals(
                ProgressStatus.ACHIEVED,
                jobs.in(2021, "18000").in(2022, "16000").judged().status());
        assertEquals(ProgressStatus.ON_TRACK, jobs.in(2021, "18000").judged().status());
    }

    /** Nothing occurred in 2022: 17,000 + 0, and 66,001 are left for three years; or 2022 has nothing to take a mean of. */
    @Test
    void aYearWithoutCasesIsNotSilent() {
        SomeFacts jobs = meanOver16600().in(2021, "17000").seenOn("2023-01-01");
        Facts counted = jobs.withoutCasesIn(2022, true);
        Facts ratio = jobs.withoutCasesIn(2022, false);

        assertEquals(List.of(), counted.told().silent());
        assertEquals(number("22001"), Formula.judge(counted).requiredPerYear());
        assertEquals(
                "8,500 workers a year on average over 2 years (1 without cases) against over 16,600 workers a year on average"
                        + " in 2021-2025: limited progress; the years left need 22,001 workers a year.",
                said(counted).en());
        assertEquals(number("16467"), Formula.judge(ratio).requiredPerYear());
        assertTrue(said(ratio).en().startsWith("17,000 workers a year on average over 1 year against"));
    }

    @Test
    void aYearWithoutCasesHasNoFigureAndIsNamed() {
        SomeFacts jobs = meanOver16600().in(2021, "17000").seenOn("2023-01-01");

        assertTrue(said(jobs.withoutCasesIn(2022, true))
                .vi()
                .startsWith("Bình quân 2 năm (1 năm không phát sinh trường hợp nào) đạt 8.500 lao động, mục tiêu"));
        assertTrue(said(jobs.withoutCasesIn(2022, false)).vi().startsWith("Bình quân 1 năm có số liệu đạt 17.000"));
    }

    @Test
    void aMeanRestsOnTheStatementsThatThereWereNoCases() {
        Facts facts = meanOver16600().in(2021, "17000").seenOn("2023-01-01").withoutCasesIn(2022, true);

        assertEquals(
                List.of(new UUID(197, 2021), SomeFacts.statement(2022)),
                Formula.judge(facts).statements(facts).toList());
    }

    /** It shortens the mean of a ratio, and so moves it as well. */
    @Test
    void anInventedYearWithoutCasesMakesAMeanAnInvention() {
        SomeFacts jobs = meanOver16600().in(2021, "17000").seenOn("2023-01-01");
        NoCases invented = new NoCases(Map.of(2022, new NoCases.Statement(SomeFacts.statement(2022), true)), true);

        assertFalse(isSynthetic(jobs.withoutCasesIn(2022, true)));
        assertTrue(isSynthetic(jobs.facts(invented)));
        assertTrue(isSynthetic(jobs.facts(new NoCases(invented.statements(), false))));
        assertFalse(isSynthetic(jobs.in(2022, "16900").facts(invented)));
    }

    private static boolean isSynthetic(Facts facts) {
        return Formula.judge(facts).isSynthetic(facts);
    }

    /** Of what is counted nothing occurred; of a ratio nothing is known. */
    @Test
    void yearsThatAllHadNoCasesHaveAMeanOfNothing() {
        SomeFacts deaths = mean(Comparator.LE, "5").seenOn("2023-01-01");
        Facts counted = deaths.withoutCasesIn(Set.of(2021, 2022), true);
        Verdict verdict = Formula.judge(counted);

        assertEquals(ProgressStatus.ON_TRACK, verdict.status());
        assertNull(verdict.inputs().current());
        assertTrue(
                said(counted).en().startsWith("0 workers a year on average over 2 years (2 without cases) against"),
                said(counted).en());
        Facts all = deaths.seenOn("2026-01-01").withoutCasesIn(Set.of(2021, 2022, 2023, 2024, 2025), true);
        assertEquals(ProgressStatus.ACHIEVED, Formula.judge(all).status());
        Facts some = deaths.seenOn("2026-01-01").withoutCasesIn(Set.of(2021, 2022), true);
        assertEquals(Colour.GREY, Formula.judge(some).colour());
        assertTrue(
                said(some).en().endsWith("; still without figures for 2023, 2024 and 2025."),
                said(some).en());
        assertEquals(
                ProgressStatus.NOT_REPORTED,
                Formula.judge(deaths.withoutCasesIn(Set.of(2021, 2022), false)).status());
    }

    @Test
    void aLastYearWithoutCasesLeavesNothingToWaitFor() {
        SomeFacts four = meanOver16600()
                .in(2021, "17000")
                .in(2022, "17000")
                .in(2023, "17000")
                .in(2024, "17000")
                .seenOn("2026-01-01");

        assertEquals(
                ProgressStatus.NOT_ACHIEVED,
                Formula.judge(four.withoutCasesIn(2025, true)).status());
        assertEquals(
                ProgressStatus.ACHIEVED,
                Formula.judge(four.withoutCasesIn(2025, false)).status());
    }

    private static Text said(Facts facts) {
        return new Sentence(facts, Formula.judge(facts), Text.of("lao động", "workers")).text();
    }

    /** "More than 85,300 in five years", and an estimate of one of them. */
    @Test
    void isToldByOneFigureOfAllItsYears() {
        SomeFacts jobs = meanOver16600().in(2022, "17000", E).in("2021-01-01/P5Y", "85300");
        Verdict verdict = jobs.seenOn("2026-02-01").judged();

        assertEquals(ProgressStatus.ACHIEVED, verdict.status());
        assertEquals(Colour.GREEN, verdict.colour());
        assertEquals(number("17060"), verdict.mean(jobs.facts()));
        assertEquals(
                List.of(new UUID(197, 2025)), verdict.statements(jobs.facts()).toList());
        assertTrue(verdict.restsOnFinalFigures());
        assertEquals(List.of(), jobs.seenOn("2026-02-01").facts().told().silent());
        assertEquals(
                "Bình quân 5 năm theo số liệu chung của cả giai đoạn đạt 17.060 lao động, mục tiêu trên 16.600 lao động"
                        + " bình quân mỗi năm giai đoạn 2021-2025: đã đạt.",
                said(jobs.seenOn("2026-02-01")).vi());
        assertEquals(
                "17,060 workers a year on average over 5 years by one figure for them all against over 16,600 workers"
                        + " a year on average in 2021-2025: achieved.",
                said(jobs.seenOn("2026-02-01")).en());
    }

    @Test
    void isMissedByOneFinalFigureOfAllItsYearsOnceTheyAreOver() {
        SomeFacts jobs = meanOver16600().in("2021-01-01/P5Y", "83000");

        assertEquals(ProgressStatus.ON_TRACK, jobs.seenOn("2025-12-27").judged().status());
        assertEquals(
                ProgressStatus.NOT_ACHIEVED, jobs.seenOn("2026-01-01").judged().status());
    }

    @Test
    void whatIsExpectedOfAllItsYearsSaysNothingBeforeTheyAreOver() {
        SomeFacts jobs = meanOver16600().in(2021, "17000").in("2021-01-01/P5Y", "100000", E);

        assertEquals(number("17000"), jobs.seenOn("2022-02-01").judged().mean(jobs.facts()));
        assertEquals(number("20000"), jobs.seenOn("2026-02-01").judged().mean(jobs.facts()));
    }

    @Test
    void theYearsSpeakWhereEachIsToldAsFirmly() {
        SomeFacts jobs = meanOver16600().in("2021-01-01/P5Y", "90000");
        for (int year = 2021; year <= 2024; year++) {
            jobs = jobs.in(year, "17000");
        }

        assertEquals(number("17000"), mean(jobs.in(2025, "17000")));
        assertEquals(number("18000"), mean(jobs.in(2025, "17000", E)));
        assertEquals(number("18000"), mean(jobs));
    }

    private static BigDecimal mean(SomeFacts some) {
        return some.judged().mean(some.facts());
    }

    @Test
    void theMeanIsShownOnItsSideOfTheGoal() {
        SomeFacts jobs = meanOver16600().in(2021, "16600").in(2022, "16600").in(2023, "16600.00001");

        assertEquals(number("16600.000003"), mean(jobs));
        assertNull(SomeFacts.share(Direction.INCREASE, Comparator.GE, "98")
                .in(2023, "99")
                .judged()
                .inputs()
                .mean());
    }

    @Test
    void asksForNothingOnceThereIsEnough() {
        Verdict verdict = meanOver16600().in(2021, "50000").in(2022, "50000").judged();

        assertEquals(BigDecimal.ZERO, verdict.requiredPerYear());
    }

    @Test
    void neverAsksForNothingWhileSomethingIsMissing() {
        SomeFacts nearly = meanOver16600().in(2021, "82999.8").in(2022, "0").in(2023, "0");
        Verdict verdict = nearly.judged();

        assertEquals(number("1"), verdict.requiredPerYear());
        String sentence = new Sentence(nearly.facts(), verdict, Text.of("lao động", "workers"))
                .text()
                .en();
        assertTrue(sentence.contains("the years left need 1 worker a year"), sentence);
    }

    /** (500 - 99 - 100) / 3 = 100.33: three years of 100 would make 499. */
    @Test
    void asksForEnoughToHoldTheMean() {
        SomeFacts hundred = mean(Comparator.GE, "100").in(2021, "99").in(2022, "100");

        assertEquals(number("101"), hundred.judged().requiredPerYear());
        assertTrue(said(hundred).en().endsWith("; the years left need 101 workers a year."));
        assertTrue(said(hundred).vi().endsWith("; các năm còn lại cần 101 lao động mỗi năm."));
    }

    /** (500 - 101 - 98) / 3 = 100.33: two more in three years would make 502. */
    @Test
    void allowsNoMoreThanHoldsTheMean() {
        SomeFacts hundred = mean(Comparator.LE, "100").in(2021, "101").in(2022, "98");

        assertEquals(number("100"), hundred.judged().requiredPerYear());
        assertTrue(said(hundred).en().endsWith("; the years left need at most 100 workers a year."));
        assertTrue(said(hundred).vi().endsWith("; các năm còn lại cần không quá 100 lao động mỗi năm."));
    }

    /** Over 100 on average: three years of 100 after two of 100 make 500, which is not over 500. */
    @Test
    void asksForMoreThanWhatWouldOnlyEqualAStrictMean() {
        SomeFacts over = mean(Comparator.GT, "100").in(2021, "100").in(2022, "100");
        SomeFacts below = mean(Comparator.LT, "100").in(2021, "100").in(2022, "100");

        assertEquals(number("101"), over.judged().requiredPerYear());
        assertEquals(number("99"), below.judged().requiredPerYear());
    }

    /** 2 x 17,000 leave 49,000 of 5 x 16,600: to two years or to three, depending on what 2021 was. */
    @Test
    void cannotTellWhatIsNeededWithoutAYearThatIsOver() {
        SomeFacts gap = meanOver16600().in(2022, "17000").in(2023, "17000");

        assertEquals(ProgressStatus.ON_TRACK, gap.judged().status());
        assertNull(gap.judged().requiredPerYear());
        assertEquals(List.of(2021), gap.facts().told().silent());
        assertTrue(said(gap).en().endsWith("; no figure for 2021, so what the years left need cannot be told."));
        assertTrue(said(gap)
                .vi()
                .endsWith("; chưa có số liệu năm 2021 nên chưa tính được các năm còn lại cần bao nhiêu."));
    }

    /** Seen in 2024, 2023 is over: it is not left to make up for anything. */
    @Test
    void countsOnlyYearsToComeAsLeft() {
        SomeFacts two = meanOver16600().in(2021, "17000").in(2022, "16900");

        assertEquals(number("16367"), two.seenOn("2023-12-31").judged().requiredPerYear());
        assertNull(two.seenOn("2024-01-01").judged().requiredPerYear());
        assertTrue(said(two.seenOn("2024-01-01"))
                .en()
                .endsWith("; no figure for 2023, so what the years left need cannot be told."));
    }

    /** Two years to come after an estimate of the running one: (83,000 - 51,000) / 2. */
    @Test
    void countsTheRunningYearAsLeftUntilItHasAFigure() {
        SomeFacts three = meanOver16600().in(2021, "17000").in(2022, "17000").in(2023, "17000", E);

        assertEquals(number("16001"), three.seenOn("2023-11-29").judged().requiredPerYear());
    }

    /** 399 in 4 years are 99.75, of which 0.25 is missing to 100. */
    @Test
    void tellsAGapOfAMeanExactly() {
        TargetRule rule = new TargetRule(
                Comparator.GE, number("100"), null, null, null, PeriodKind.AVERAGE_PER_YEAR, 2022, 2025, null, null);
        SomeFacts hundred = new SomeFacts(rule, Direction.INCREASE, false, true, 0, List.of(), null, Set.of())
                .in(2022, "99")
                .in(2023, "100")
                .in(2024, "100")
                .in(2025, "100");

        assertEquals(number("0.25"), hundred.judged().gap());
        assertTrue(said(hundred).en().startsWith("99.75 workers a year on average over 4 years"));
        assertTrue(said(hundred).en().endsWith(": not achieved; 0.25 workers to go."));
        assertTrue(said(hundred).vi().endsWith(": không đạt; còn cách mục tiêu 0,25 lao động."));
    }

    /** 299 in 3 years have no last digit. */
    @Test
    void roundsAGapThatHasNoEnd() {
        SomeFacts hundred =
                mean(Comparator.GE, "100").in(2021, "99").in(2022, "100").in(2023, "100");

        assertEquals(number("0.3"), hundred.judged().gap());
    }

    private static SomeFacts mean(Comparator comparator, String value) {
        TargetRule rule = new TargetRule(
                comparator, number(value), null, null, null, PeriodKind.AVERAGE_PER_YEAR, 2021, 2025, null, null);
        boolean more = comparator == Comparator.GE || comparator == Comparator.GT;
        Direction direction = more ? Direction.INCREASE : Direction.DECREASE;
        return new SomeFacts(rule, direction, false, true, 0, List.of(), null, Set.of());
    }

    private static Text said(SomeFacts some) {
        return new Sentence(some.facts(), some.judged(), Text.of("lao động", "workers")).text();
    }

    @Test
    void saysTheMeanAsItWasMeasuredAlsoOverAHundred() {
        TargetRule all = new TargetRule(
                Comparator.GE, number("100"), null, null, null, PeriodKind.AVERAGE_PER_YEAR, 2021, 2025, null, null);
        SomeFacts phones = new SomeFacts(all, Direction.INCREASE, true, true, 1, List.of(), null, Set.of())
                .in(2021, "101.3")
                .in(2022, "102.3");

        assertEquals(
                new Projection(2025, number("100"), true, number("101.8")),
                phones.judged().projection());
        assertTrue(new Sentence(phones.facts(), phones.judged(), Text.of("%", "percent"))
                .text()
                .en()
                .startsWith("101.8% a year on average"));
    }

    @Test
    void speaksOfMissingFiguresOnceNoYearIsLeft() {
        SomeFacts three = meanOver16600().in(2021, "17000").in(2022, "16900").in(2023, "16000");
        Text workers = Text.of("lao động", "workers");
        Text running = new Sentence(three.facts(), three.judged(), workers).text();
        SomeFacts late = three.seenOn("2026-01-01");
        Text over = new Sentence(late.facts(), late.judged(), workers).text();
        SomeFacts withAGap = three.in(2025, "17000");
        Text gap = new Sentence(withAGap.facts(), withAGap.judged(), workers).text();

        assertTrue(running.vi().contains("; các năm còn lại cần "), running.vi());
        assertEquals(Colour.GREY, late.judged().colour());
        assertNull(late.judged().projection());
        assertTrue(over.en().contains(": the deadline is over; until then on track; "), over.en());
        assertTrue(over.vi().endsWith("; đến đó đúng tiến độ; còn thiếu số liệu năm 2024 và 2025."), over.vi());
        assertTrue(over.en().endsWith("; still without figures for 2024 and 2025."), over.en());
        assertTrue(gap.en().endsWith("; still without figures for 2024."), gap.en());
    }

    @Test
    void writesTheMeanSoThatItStandsOnItsSideOfTheGoal() {
        SomeFacts justOver = meanOver16600();
        for (int year = 2021; year < 2025; year++) {
            justOver = justOver.in(year, "16600");
        }
        justOver = justOver.in(2025, "16601");

        assertEquals(ProgressStatus.ACHIEVED, justOver.judged().status());
        String sentence = new Sentence(justOver.facts(), justOver.judged(), Text.of("lao động", "workers"))
                .text()
                .en();
        assertTrue(
                sentence.startsWith("16,600.2 workers a year on average over 5 years against over 16,600 "), sentence);
    }

    @Test
    void holdsTheMeanAgainstAGoalWhoseToleranceIsUndecided() {
        TargetRule about = new TargetRule(
                Comparator.APPROX,
                number("100"),
                null,
                null,
                null,
                PeriodKind.AVERAGE_PER_YEAR,
                2021,
                2025,
                null,
                null);
        SomeFacts visits = new SomeFacts(about, Direction.INCREASE, false, true, 0, List.of(), null, Set.of())
                .in(2021, "80")
                .in(2022, "100");
        Verdict verdict = visits.judged();

        assertEquals(ProgressStatus.TOLERANCE_UNDECIDED, verdict.status());
        assertEquals(number("10"), verdict.gap());
        assertNull(verdict.index());
        assertNull(verdict.requiredPerYear());
        assertEquals(2, verdict.used().size());
        String sentence = new Sentence(visits.facts(), verdict, Text.of("lượt", "visits"))
                .text()
                .en();
        assertTrue(sentence.startsWith("90 visits a year on average over 2 years against about 100 "), sentence);
        assertTrue(sentence.endsWith("; 10 visits to go."), sentence);
    }

    @Test
    void worksWithAGoalOfZero() {
        TargetRule none = new TargetRule(
                Comparator.LE, BigDecimal.ZERO, null, null, null, PeriodKind.AVERAGE_PER_YEAR, 2021, 2025, null, null);
        SomeFacts accidents = new SomeFacts(none, Direction.DECREASE, false, true, 0, List.of(), null, Set.of());

        assertEquals(ProgressStatus.ON_TRACK, accidents.in(2021, "0").judged().status());
        assertEquals(ProgressStatus.LIMITED, accidents.in(2021, "3").judged().status());
        assertNull(accidents.in(2021, "3").judged().index());
    }

    /** (5 * 30 - 4 * 5) / 1 = 130: a share of all is still below it. */
    @Test
    void saysThatNothingMoreIsNeededWhereAnythingWouldDo() {
        TargetRule few = new TargetRule(
                Comparator.LE, number("30"), null, null, null, PeriodKind.AVERAGE_PER_YEAR, 2021, 2025, null, null);
        SomeFacts poor = new SomeFacts(few, Direction.DECREASE, true, true, 1, List.of(), null, Set.of())
                .in(2021, "5")
                .in(2022, "5")
                .in(2023, "5")
                .in(2024, "5");
        SomeFacts enough = meanOver16600().in(2021, "50000").in(2022, "50000");

        assertEquals(number("130"), poor.judged().requiredPerYear());
        assertTrue(said(poor).en().endsWith(": on track; nothing more is needed in the years left."));
        assertTrue(said(poor).vi().endsWith(": đúng tiến độ; các năm còn lại không cần thêm gì nữa."));
        assertTrue(said(enough).en().endsWith(": on track; nothing more is needed in the years left."));
    }

    @Test
    void saysThatAShareOverAllCannotMakeUp() {
        TargetRule many = new TargetRule(
                Comparator.GE, number("90"), null, null, null, PeriodKind.AVERAGE_PER_YEAR, 2021, 2025, null, null);
        SomeFacts insured = new SomeFacts(many, Direction.INCREASE, true, true, 1, List.of(), null, Set.of())
                .in(2021, "80")
                .in(2022, "80")
                .in(2023, "80")
                .in(2024, "80");

        assertEquals(number("130"), insured.judged().requiredPerYear());
        assertTrue(said(insured).en().endsWith("; the years left cannot make up for it."));
    }

    @Test
    void saysWhenTheYearsLeftCannotMakeUpForTheOthers() {
        TargetRule none = new TargetRule(
                Comparator.LE, BigDecimal.ZERO, null, null, null, PeriodKind.AVERAGE_PER_YEAR, 2021, 2025, null, null);
        SomeFacts accidents =
                new SomeFacts(none, Direction.DECREASE, false, true, 0, List.of(), null, Set.of()).in(2021, "200");

        assertEquals(number("-50"), accidents.judged().requiredPerYear());
        String sentence = new Sentence(accidents.facts(), accidents.judged(), Text.of("người", "people"))
                .text()
                .en();
        assertTrue(sentence.endsWith("; the years left cannot make up for it."), sentence);
    }
}
