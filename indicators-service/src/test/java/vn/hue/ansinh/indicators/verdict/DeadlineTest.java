package vn.hue.ansinh.indicators.verdict;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.indicators.observation.ObservationStatus.E;
import static vn.hue.ansinh.indicators.observation.ObservationStatus.P;
import static vn.hue.ansinh.indicators.verdict.ProgressStatus.ACHIEVED;
import static vn.hue.ansinh.indicators.verdict.ProgressStatus.LIMITED;
import static vn.hue.ansinh.indicators.verdict.ProgressStatus.NOT_ACHIEVED;
import static vn.hue.ansinh.indicators.verdict.ProgressStatus.NOT_REPORTED;
import static vn.hue.ansinh.indicators.verdict.ProgressStatus.NO_BASELINE;
import static vn.hue.ansinh.indicators.verdict.ProgressStatus.ON_TRACK;
import static vn.hue.ansinh.indicators.verdict.SomeFacts.number;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.kit.problem.Text;

/** One master plan, to be approved by 30 June 2023. */
class DeadlineTest {
    private final SomeFacts plan = SomeFacts.doneBy("2023-06-30", "1");

    @Test
    void isNotReportedWithoutAFigure() {
        assertEquals(NOT_REPORTED, plan.judged().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2022-12", "2023-Q1", "2023-06", "2023-Q2", "2023-S1", "2022-07-01/P1Y"})
    void isAchievedByAPeriodThatEndedOnTheDayOrBefore(String period) {
        Verdict verdict = plan.in(period, "1").judged();

        assertEquals(ACHIEVED, verdict.status());
        assertEquals(Method.DONE_BY, verdict.method());
        assertEquals(period, verdict.inputs().current().period().text());
        assertEquals("0", verdict.gap().toPlainString());
    }

    @Test
    void isNeverExceeded() {
        assertEquals(ACHIEVED, plan.in(2022, "7").judged().status());
    }

    @Test
    void staysDoneAfterwards() {
        assertEquals(ACHIEVED, plan.in(2022, "1").in(2023, "0").judged().status());
        assertEquals(
                Colour.GREEN, plan.in(2022, "1").seenOn("2026-11-29").judged().colour());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-07", "2023-Q3", "2023-S2", "2024"})
    void isDoneLateWhenALaterPeriodShowsIt(String period) {
        SomeFacts late = plan.in(2022, "0").in(period, "1");

        assertEquals(NOT_ACHIEVED, late.judged().status());
        assertEquals(Optional.of(Lateness.DONE_LATE), Deadline.of(late.facts()).lateness());
    }

    @Test
    void isNotShownInTimeByTheFigureOfTheYearAlone() {
        SomeFacts year = plan.in(2022, "0").in(2023, "1");

        assertEquals(ON_TRACK, year.judged().status());
        assertEquals(Colour.GREY, year.judged().colour());
        assertTrue(year.judged().endUnknown());
        assertEquals(
                Optional.of(Lateness.HIDDEN_IN_THE_YEAR),
                Deadline.of(year.facts()).lateness());
        assertEquals(ACHIEVED, year.in("2023-Q2", "1").judged().status());
        assertEquals(ACHIEVED, year.in("2023-04", "1").judged().status());
        assertEquals(ACHIEVED, year.in("2023-S1", "1").judged().status());
    }

    @Test
    void isKnownToBeLateOnceAFigureOfTheDayDeniesIt() {
        SomeFacts late = plan.in("2023-Q2", "0").in(2023, "1");

        assertEquals(NOT_ACHIEVED, late.judged().status());
        assertEquals(Optional.of(Lateness.DONE_LATE), Deadline.of(late.facts()).lateness());
        assertEquals(
                Set.of("2023-Q2", "2023"),
                late.judged().used().stream()
                        .map(point -> point.period().text())
                        .collect(toSet()));
    }

    @Test
    void isInTimeAtTheEndOfTheYearByTheFigureOfTheYear() {
        assertEquals(
                ACHIEVED,
                SomeFacts.doneBy("2023-12-31", "1").in(2023, "1").judged().status());
    }

    @Test
    void isNotAchievedWhenAFinalFigureOfTheDayOrLaterDeniesIt() {
        assertEquals(NOT_ACHIEVED, plan.in("2023-06", "0").judged().status());
        assertEquals(NOT_ACHIEVED, plan.in(2022, "0").in(2023, "0").judged().status());
        assertEquals(NOT_ACHIEVED, plan.in(2022, "0").in(2024, "0").judged().status());
        assertEquals(number("1"), plan.in(2023, "0").judged().gap());
    }

    /** 40 to 80 from 2022 to 2024 is the way to 100 in 2025; nobody has said since whether it was gone. */
    @Test
    void isGreyOnceTheDayIsOverAndNoFigureTellsHowItEnded() {
        SomeFacts wards = SomeFacts.doneBy("2025-06-30", "100").in(2022, "40").in(2024, "80");
        Verdict before = wards.seenOn("2025-06-30").judged();
        Verdict after = wards.seenOn("2025-07-01").judged();

        assertEquals(ON_TRACK, before.status());
        assertEquals(Colour.GREEN, before.colour());
        assertEquals(number("20"), before.requiredPerYear());
        assertEquals(ON_TRACK, after.status());
        assertEquals(Colour.GREY, after.colour());
        assertNull(after.requiredPerYear());
        assertNull(after.projection());
        assertEquals(number("20"), after.gap());
        assertEquals(
                "80 plan in 2024 against at least 100 plan, done by 30 June 2025: the deadline is over without a figure"
                        + " after 2024; until then on track; 20 plan to go.",
                sentence(wards.seenOn("2026-11-29")).en());
        assertEquals(
                "Năm 2024 đạt 80 đề án, mục tiêu từ 100 đề án trở lên, xong chậm nhất ngày 30/6/2025: đã hết thời hạn mà"
                        + " chưa có số liệu sau năm 2024; đến đó đúng tiến độ; còn cách mục tiêu 20 đề án.",
                sentence(wards.seenOn("2026-11-29")).vi());
    }

    @ParameterizedTest
    @CsvSource({"2026, E", "2025-Q3, P", "2025-Q1, A"})
    void saysThatNoFinalFigureTellsHowItEndedWhereOthersCameLater(String period, ObservationStatus status) {
        SomeFacts wards = SomeFacts.doneBy("2025-06-30", "100").in(2022, "40").in(2024, "80");

        Text said = sentence(wards.in(period, "90", status).seenOn("2027-01-01"));

        assertTrue(
                said.en()
                        .contains(": the deadline is over without a final figure of that day or later; until then on"
                                + " track;"),
                said.en());
        assertTrue(
                said.vi().contains(": đã hết thời hạn mà chưa có số liệu chính thức của ngày đó hoặc sau đó; đến đó"),
                said.vi());
    }

    @Test
    void missesNothingBeforeTheDayIsOver() {
        SomeFacts year = SomeFacts.doneBy("2023-12-10", "2").in(2022, "0").in(2023, "1");

        assertEquals(LIMITED, year.seenOn("2023-12-10").judged().status());
        assertEquals(NOT_ACHIEVED, year.seenOn("2023-12-11").judged().status());
        assertEquals(ON_TRACK, year.in(2023, "2").seenOn("2023-12-10").judged().status());
    }

    @Test
    void runsLikeAtLeastUntilTheDay() {
        SomeFacts wards = SomeFacts.doneBy("2025-06-30", "50").in(2021, "10").in(2023, "30");

        Verdict verdict = wards.in("2024-Q1", "31").judged();

        assertEquals(ON_TRACK, verdict.status());
        assertEquals(Method.LINEAR, verdict.method());
        assertEquals("1", verdict.index().shown().toPlainString());
        assertEquals("50", verdict.projection().value().toPlainString());
    }

    @Test
    void hasNoTrendByPartsOfAYear() {
        Verdict verdict = plan.in("2022-06", "0").in("2023-03", "0").judged();

        assertEquals(NO_BASELINE, verdict.status());
        assertEquals("2023-03", verdict.inputs().current().period().text());
        assertNull(verdict.index());
        Text said = sentence(plan.in("2022-06", "0").in("2023-03", "0"));
        assertTrue(said.en().endsWith(": no yearly figure yet, no trend to judge; 1 plan to go."), said.en());
        assertTrue(
                said.vi().endsWith(": chưa có số liệu cả năm nên chưa xét được tiến độ; còn cách mục tiêu 1 đề án."),
                said.vi());
    }

    @Test
    void takesAnEstimateForTheYearAsAPromise() {
        SomeFacts promised = plan.in(2022, "0").in(2023, "1", E).seenOn("2023-06-30");

        assertEquals(ON_TRACK, promised.judged().status());
        assertEquals(Colour.GREEN, promised.judged().colour());
    }

    @ParameterizedTest
    @CsvSource({"E, 2024-01-01", "P, 2024-01-01", "E, 2031-01-01"})
    void isGreyWhereAnEstimateOfTheYearAloneShowsIt(ObservationStatus status, String day) {
        SomeFacts year = plan.in(2022, "0").in(2023, "1", status).seenOn(day);

        assertEquals(ON_TRACK, year.judged().status());
        assertEquals(Colour.GREY, year.judged().colour());
        assertEquals(
                Optional.of(Lateness.HIDDEN_IN_THE_YEAR),
                Deadline.of(year.facts()).lateness());
        assertTrue(
                sentence(year)
                        .en()
                        .endsWith(
                                ": the deadline is over; the figure of the year cannot show that it was done by that day."),
                sentence(year).en());
    }

    @Test
    void isGreyOnceTheDayIsOverWhileAnEstimateOfTheYearGoesOn() {
        SomeFacts year = plan.in(2022, "0").in(2023, "1", E).seenOn("2023-09-01");

        assertEquals(ON_TRACK, year.judged().status());
        assertEquals(Colour.GREY, year.judged().colour());
        assertEquals(
                "1 plan (estimate) in 2023 against at least 1 plan, done by 30 June 2023: the deadline is over without a"
                        + " final figure of that day or later; until then on track.",
                sentence(year).en());
        assertEquals(
                "Năm 2023 ước đạt 1 đề án, mục tiêu từ 1 đề án trở lên, xong chậm nhất ngày 30/6/2023: đã hết thời hạn mà"
                        + " chưa có số liệu chính thức của ngày đó hoặc sau đó; đến đó đúng tiến độ.",
                sentence(year).vi());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2025-12-30"})
    void isNotShownByAnEstimateOfAPeriodThatGoesOn(String day) {
        SomeFacts hall = SomeFacts.doneBy(day, "1").in(2024, "0");

        assertEquals(
                ON_TRACK, hall.in(2025, "1", E).seenOn("2025-06-15").judged().status());
        assertEquals(
                ON_TRACK, hall.in(2025, "1", P).seenOn("2025-12-30").judged().status());
        assertEquals(
                NO_BASELINE,
                SomeFacts.doneBy(day, "1")
                        .in("2025-Q2", "1", E)
                        .seenOn("2025-06-30")
                        .judged()
                        .status());
    }

    @Test
    void isShownByAnEstimateOnceItsPeriodIsOverAndByAFinalFigureAtOnce() {
        SomeFacts hall = SomeFacts.doneBy("2025-12-31", "1").in(2024, "0");

        assertEquals(
                ACHIEVED, hall.in(2025, "1", E).seenOn("2026-01-01").judged().status());
        assertEquals(
                ACHIEVED,
                hall.in("2025-Q2", "1", E).seenOn("2025-07-01").judged().status());
        assertEquals(ACHIEVED, hall.in(2025, "1").seenOn("2025-06-15").judged().status());
    }

    @Test
    void forgetsAnEstimateThatAFinalFigureDenies() {
        assertEquals(NOT_ACHIEVED, plan.in(2022, "1", E).in(2023, "0").judged().status());
        assertEquals(ACHIEVED, plan.in(2022, "1", E).judged().status());
    }

    @Test
    void saysThatItWasDoneLate() {
        Text said = sentence(plan.in(2024, "1"));

        assertEquals(
                "Năm 2024 đạt 1 đề án, mục tiêu từ 1 đề án trở lên, xong chậm nhất ngày 30/6/2023: không đạt; hoàn thành"
                        + " chậm.",
                said.vi());
        assertEquals(
                "1 plan in 2024 against at least 1 plan, done by 30 June 2023: not achieved; done late.", said.en());
    }

    @Test
    void saysThatTheFigureOfTheYearCannotShowIt() {
        Text said = sentence(plan.in(2023, "1"));

        assertTrue(
                said.vi().endsWith(": đã hết thời hạn; số liệu cả năm không cho thấy đã xong chậm nhất ngày đó."),
                said.vi());
        assertTrue(
                said.en()
                        .endsWith(
                                ": the deadline is over; the figure of the year cannot show that it was done by that day."),
                said.en());
    }

    @Test
    void staysUnknownWhateverLaterYearsShow() {
        SomeFacts schools = SomeFacts.doneBy("2023-06-30", "50")
                .in(2022, "40")
                .in(2023, "51")
                .in(2024, "52");

        assertEquals(Colour.GREY, schools.judged().colour());
        assertEquals(
                "the deadline is over, whether it was met is not known",
                schools.judged().words().en());
        assertEquals(NOT_ACHIEVED, schools.in("2023-Q2", "49").judged().status());
        assertEquals(ACHIEVED, schools.in("2023-Q2", "50").judged().status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-Q2: Quý II/2023: in the second quarter of 2023",
                "2023-S1: 6 tháng đầu năm 2023: in the first half of 2023",
                "2023-06: Tháng 6/2023: in June 2023",
                "2022-07-01/P1Y: Từ 1/7/2022 đến 30/6/2023: from 1 July 2022 to 30 June 2023"
            })
    void namesThePeriodThatShowsIt(String row) {
        String[] cells = row.split(": ");

        Text said = sentence(plan.in(cells[0], "1"));

        assertTrue(said.vi().startsWith(cells[1] + " đạt 1 đề án, mục tiêu từ 1 đề án"), said.vi());
        assertTrue(said.en().startsWith("1 plan " + cells[2] + " against"), said.en());
        assertTrue(said.vi().endsWith(": đã đạt."), said.vi());
    }

    private static Text sentence(SomeFacts some) {
        Facts facts = some.facts();
        return new Sentence(facts, Formula.judge(facts), Text.of("đề án", "plan")).text();
    }
}
