package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.indicators.indicator.Direction.DECREASE;
import static vn.hue.ansinh.indicators.indicator.Direction.INCREASE;
import static vn.hue.ansinh.indicators.observation.ObservationStatus.E;
import static vn.hue.ansinh.indicators.observation.ObservationStatus.P;
import static vn.hue.ansinh.indicators.target.Comparator.EQ;
import static vn.hue.ansinh.indicators.target.Comparator.GE;
import static vn.hue.ansinh.indicators.target.Comparator.GT;
import static vn.hue.ansinh.indicators.target.Comparator.LT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.problem.Text;

class SentenceTest {

    @Test
    void readsAsTheProvinceWritesNumbers() {
        Text sentence = sentence(
                SomeFacts.range(DECREASE, "2.0", "2.2").in(2021, "4.93").in(2023, "2.27"));

        assertEquals(
                "Năm 2023 đạt 2,27%, mục tiêu 2-2,2% vào năm 2025: đúng tiến độ; còn cách mục tiêu 0,07 điểm phần"
                        + " trăm.",
                sentence.vi());
        assertEquals("2.27% in 2023 against 2-2.2% by 2025: on track; 0.07 percentage points to go.", sentence.en());
    }

    @ParameterizedTest
    @CsvSource({
        "communes, commune",
        "workers, worker",
        "people, person",
        "children under 5, child under 5",
        "families, family",
        "classes, class",
        "branches, branch",
        "boxes, box",
        "houses, house",
        "nurses, nurse",
        "residential areas, residential area",
        "kilograms of vegetables, kilogram of vegetables",
        "analyses, analysis",
        "series, series",
        "plan, plan",
        "percent, percent",
        "square metres, square metre",
        "m² of floor area, m² of floor area",
        "beds per hospital, bed per hospital",
        "doctors/commune, doctor/commune",
        "health stations of communes, health station of communes",
        "thousand people, thousand people",
        "million VND, million VND"
    })
    void speaksOfOneAsOfOne(String unit, String one) {
        SomeFacts facts = SomeFacts.count(INCREASE, GE, "2").in(2023, "0").in(2024, "1");

        Text sentence = new Sentence(facts.facts(), facts.judged(), Text.of("đơn vị", unit)).text();

        assertEquals(
                "1 " + one + " in 2024 against at least 2 " + unit + " by 2025: on track; 1 " + one + " to go.",
                sentence.en());
    }

    @Test
    void hasOneWordForOneAndForManyInVietnamese() {
        SomeFacts facts = SomeFacts.count(INCREASE, GE, "2").in(2023, "0").in(2024, "1");

        Text sentence = new Sentence(facts.facts(), facts.judged(), Text.of("người", "people")).text();

        assertTrue(sentence.vi().startsWith("Năm 2024 đạt 1 người, mục tiêu từ 2 người trở lên"));
    }

    @Test
    void saysThatAFigureIsAnEstimate() {
        Text sentence = sentence(SomeFacts.share(INCREASE, GE, "98.0").in(2023, "99.3", E));

        assertEquals(
                "Năm 2023 ước đạt 99,3%, mục tiêu từ 98% trở lên vào năm 2025: giữ được mức mục tiêu.", sentence.vi());
        assertEquals("99.3% (estimate) in 2023 against at least 98% by 2025: maintained.", sentence.en());
    }

    @Test
    void tellsTheMeanAndWhatTheYearsLeftNeed() {
        Text sentence = sentence(SomeFacts.meanOver16600().in(2021, "17000").in(2022, "16900"));

        assertEquals(
                "Bình quân 2 năm có số liệu đạt 16.950 lao động, mục tiêu trên 16.600 lao động bình quân mỗi năm giai"
                        + " đoạn 2021-2025: đúng tiến độ; các năm còn lại cần 16.367 lao động mỗi năm.",
                sentence.vi());
        assertEquals(
                "16,950 workers a year on average over 2 years against over 16,600 workers a year on average in"
                        + " 2021-2025: on track; the years left need 16,367 workers a year.",
                sentence.en());
    }

    /** The year after the figure goes on until 2025 begins. */
    @Test
    void saysSinceWhenThereIsNoFigureOnceAWholeYearHasPassedWithoutOne() {
        SomeFacts insurance = SomeFacts.share(INCREASE, GE, "98.0").in(2023, "99.3");

        assertEquals(
                "99.3% in 2023 against at least 98% by 2025: maintained.",
                sentence(insurance.seenOn("2024-12-31")).en());
        assertEquals(
                "99.3% in 2023 against at least 98% by 2025: maintained; no yearly figure after 2023.",
                sentence(insurance.seenOn("2025-01-01")).en());
        assertEquals(
                "99.3% in 2023 against at least 98% by 2025: maintained; no yearly figure after 2023.",
                sentence(insurance.seenOn("2026-11-29")).en());
        assertEquals(
                "Năm 2023 đạt 99,3%, mục tiêu từ 98% trở lên vào năm 2025: giữ được mức mục tiêu; chưa có số liệu năm"
                        + " nào sau năm 2023.",
                sentence(insurance.seenOn("2025-01-01")).vi());
    }

    @Test
    void saysOfWhichYearAFigureIsMissingWhereLaterOnesAreThere() {
        SomeFacts schools = SomeFacts.share(INCREASE, GE, "80").in(2021, "40").in(2023, "70");

        assertEquals(
                "70% in 2023 against at least 80% by 2025: the deadline is over without a yearly figure after 2023;"
                        + " until then on track; 10 percentage points to go.",
                sentence(schools.seenOn("2026-01-01")).en());
        assertEquals(
                "70% in 2023 against at least 80% by 2025: the deadline is over without a figure for 2025; until then on"
                        + " track; 10 percentage points to go.",
                sentence(schools.in(2026, "90")).en());
    }

    @Test
    void namesTheYearsWithoutAFigureWhereThereIsALaterOne() {
        SomeFacts insurance =
                SomeFacts.share(INCREASE, GE, "98.0").in(2023, "99.3").in(2026, "90");

        assertEquals(
                "99.3% in 2023 against at least 98% by 2025: maintained; no yearly figure for 2024 and 2025.",
                sentence(insurance.seenOn("2027-01-01")).en());
    }

    /** It came near, and whether it arrived its final figure will tell. */
    @Test
    void saysThatATimeIsOverOfWhichNoFinalFigureTells() {
        SomeFacts schools = SomeFacts.share(INCREASE, GE, "80").in(2021, "40").in(2025, "79", P);

        assertEquals(
                "79% (provisional) in 2025 against at least 80% by 2025: the deadline is over without a final figure;"
                        + " until then on track; 1 percentage point to go.",
                sentence(schools.seenOn("2026-01-01")).en());
        assertEquals(Colour.GREY, schools.seenOn("2026-01-01").judged().colour());
        assertEquals(Colour.GREEN, schools.seenOn("2025-12-31").judged().colour());
        assertEquals(
                Colour.GREEN,
                schools.in(2025, "81", P).seenOn("2026-01-01").judged().colour());
    }

    @Test
    void namesTheEndOnceWhereThereIsButOneFigure() {
        assertEquals(
                "70% in 2021 against at least 80% by 2025: the deadline is over without a yearly figure after 2021; until"
                        + " then one year only, no trend to judge yet; 10 percentage points to go.",
                sentence(SomeFacts.share(INCREASE, GE, "80").in(2021, "70").seenOn("2026-01-01"))
                        .en());
    }

    @Test
    void saysSoOfAMeanAndOfASingleFigureAsWell() {
        SomeFacts jobs = SomeFacts.meanOver16600();
        for (int year = 2021; year < 2025; year++) {
            jobs = jobs.in(year, "16500");
        }

        assertTrue(sentence(jobs.in(2025, "16500", E).seenOn("2026-01-01"))
                .en()
                .contains(": the deadline is over without final figures of all years; until then on track"));
        assertTrue(
                sentence(SomeFacts.share(INCREASE, GE, "80").in(2025, "40", E).seenOn("2026-01-01"))
                        .en()
                        .contains(": the deadline is over without a final figure; until then one year only"));
    }

    @Test
    void saysPlainlyThatNothingIsReported() {
        assertEquals(
                "Chưa có số liệu năm nào; mục tiêu dưới 6,7% vào năm 2025.",
                sentence(SomeFacts.share(DECREASE, LT, "6.7")).vi());
    }

    @Test
    void tellsTheGapWithoutABaseline() {
        assertEquals(
                "94.3% in 2023 against 100% by 2025: one year only, no trend to judge yet; 5.7 percentage points to"
                        + " go.",
                sentence(SomeFacts.share(INCREASE, EQ, "100").in(2023, "94.3")).en());
    }

    @Test
    void tellsAFigureFromItsBoundHoweverNearItIs() {
        String missed = sentence(SomeFacts.share(INCREASE, GE, "100").in(2025, "99.9996"))
                .en();
        String over = sentence(SomeFacts.share(INCREASE, GT, "99.9995").in(2025, "99.9999"))
                .en();

        assertEquals(
                "99.9996% in 2025 against at least 100% by 2025: not achieved; 0.0004 percentage points to go.",
                missed);
        assertEquals("99.9999% in 2025 against over 99.9995% by 2025: maintained.", over);
    }

    @ParameterizedTest
    @CsvSource({
        "95.25, 95.25%, 4.75 percentage points",
        "90.15, 90.15%, 9.85 percentage points",
        "96.75, 96.75%, 3.25 percentage points",
        "95.3, 95.3%, 4.7 percentage points",
        "94.333333333333, 94.3%, 5.7 percentage points",
        "94.363636363636, 94.3%, 5.7 percentage points"
    })
    void whatIsThereAndWhatIsLeftMakeTheTarget(String value, String there, String left) {
        SomeFacts water = SomeFacts.share(INCREASE, EQ, "100").printed(1).in(2023, value);

        Text sentence = sentence(water);

        assertTrue(sentence.en().startsWith(there + " in 2023 against 100% by 2025"), sentence.en());
        assertTrue(sentence.en().endsWith("; " + left + " to go."), sentence.en());
    }

    @Test
    void whatLiesAboveAnUpperBoundIsNoNearerThanItSays() {
        SomeFacts poverty = SomeFacts.share(DECREASE, LT, "6.7").printed(1).in(2023, "7.213333333333");

        assertEquals(
                "Năm 2023 đạt 7,3%, mục tiêu dưới 6,7% vào năm 2025: mới có số liệu một năm nên chưa xét được tiến độ;"
                        + " còn cách mục tiêu 0,6 điểm phần trăm.",
                sentence(poverty).vi());
    }

    @Test
    void whatNearEnoughMeansIsNamed() {
        SomeFacts near = SomeFacts.about(INCREASE, "90", "2").in(2024, "87.9");

        assertEquals(
                "87.9% in 2024 against about 90% (±2) by 2025: one year only, no trend to judge yet; 0.1 percentage"
                        + " points to go.",
                sentence(near).en());
        assertEquals(
                "Năm 2025 đạt 88%, mục tiêu khoảng 90% (±2) vào năm 2025: giữ được mức mục tiêu.",
                sentence(SomeFacts.about(INCREASE, "90", "2").in(2025, "88")).vi());
        assertTrue(sentence(SomeFacts.about(INCREASE, "90", null).in(2024, "88"))
                .en()
                .startsWith("88% in 2024 against about 90% by 2025"));
    }

    @Test
    void aFigureIsToldFromTheEdgeOfWhatIsNearEnough() {
        SomeFacts near = SomeFacts.about(INCREASE, "90", "2").printed(1).in(2024, "87.999");

        assertTrue(
                sentence(near).en().startsWith("87.999% in 2024"),
                sentence(near).en());
    }

    private static Text sentence(SomeFacts some) {
        Facts facts = some.facts();
        return new Sentence(facts, Formula.judge(facts), Text.of("lao động", "workers")).text();
    }

    @Test
    void onePointIsOne() {
        assertEquals(
                "99% in 2023 against 100% by 2025: one year only, no trend to judge yet; 1 percentage point to go.",
                sentence(SomeFacts.share(INCREASE, EQ, "100").in(2023, "99")).en());
    }
}
