package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.indicators.indicator.Direction.INCREASE;
import static vn.hue.ansinh.indicators.observation.ObservationStatus.B;
import static vn.hue.ansinh.indicators.target.Comparator.GE;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.problem.Text;

/** The second definition begins a new series, as that of cultural residential areas did in 2024. */
class SeriesBreakTest {

    @Test
    void noLineIsDrawnFromOneDefinitionToAnother() {
        SomeFacts facts =
                culture().measuredBy(1, 2021, "80").measuredBy(1, 2022, "90").measuredBy(2, 2024, "60");

        assertEquals(ProgressStatus.NO_BASELINE, facts.judged().status());
        assertEquals(
                List.of(2021, 2022),
                facts.facts().breaksOfTheSeries().before().stream()
                        .map(Point::year)
                        .toList());
    }

    @Test
    void theNewSeriesIsJudgedByItself() {
        SomeFacts facts =
                culture().measuredBy(1, 2021, "94").measuredBy(2, 2023, "60").measuredBy(2, 2024, "80");

        assertEquals(2023, facts.judged().inputs().start().year());
        assertEquals(ProgressStatus.ON_TRACK, facts.judged().status());
    }

    @Test
    void aNewDefinitionThatIsComparableBreaksNothing() {
        SomeFacts facts =
                SomeFacts.share(INCREASE, GE, "95").measuredBy(1, 2021, "80").measuredBy(2, 2023, "90");

        assertEquals(2021, facts.judged().inputs().start().year());
        assertTrue(facts.facts().breaksOfTheSeries().before().isEmpty());
    }

    @Test
    void aFigureThatWasMeasuredByTheNewDefinitionAlreadyBelongsToIt() {
        SomeFacts facts = culture().measuredBy(2, 2021, "80").measuredBy(2, 2024, "90");

        assertEquals(2021, facts.judged().inputs().start().year());
    }

    @Test
    void theSentenceSaysThatTheSeriesStartsAnew() {
        SomeFacts facts =
                culture().measuredBy(1, 2021, "94").measuredBy(2, 2023, "60").measuredBy(2, 2024, "80");

        Text sentence = new Sentence(facts.facts(), facts.judged(), Text.of("%", "percent")).text();
        assertEquals(
                "Năm 2024 đạt 80%, mục tiêu từ 95% trở lên vào năm 2025: đúng tiến độ; còn cách mục tiêu 15 điểm phần"
                        + " trăm; định nghĩa đã đổi nên chuỗi số liệu tính lại từ năm 2023.",
                sentence.vi());
        assertTrue(sentence.en().endsWith("the definition changed, so the series starts anew in 2023."));
    }

    @Test
    void aBaselineOfTheOldDefinitionIsNoStartForTheNewSeries() {
        SomeFacts facts =
                culture().measuredBy(2, 2023, "60").measuredBy(2, 2024, "80").from(2020, "50");

        assertEquals(2023, facts.judged().inputs().start().year());
    }

    @Test
    void aFigureMarkedAsABreakBeginsANewSeries() {
        SomeFacts facts = SomeFacts.share(INCREASE, GE, "95")
                .in(2021, "94")
                .in(2023, "60", B)
                .in(2024, "80")
                .from(2020, "50");

        assertEquals(2023, facts.judged().inputs().start().year());
        assertEquals(ProgressStatus.ON_TRACK, facts.judged().status());
        assertEquals(
                List.of(2020, 2021),
                facts.facts().breaksOfTheSeries().before().stream()
                        .map(Point::year)
                        .toList());
    }

    @Test
    void aBreakInTheLastFigureLeavesNothingToCompareItWith() {
        SomeFacts facts = SomeFacts.share(INCREASE, GE, "95")
                .in(2021, "94")
                .in(2022, "96")
                .in(2023, "60", B);

        assertEquals(ProgressStatus.NO_BASELINE, facts.judged().status());
    }

    @Test
    void aBaselineOfTheYearOfABreakBelongsToTheNewSeries() {
        SomeFacts facts = SomeFacts.share(INCREASE, GE, "95")
                .in(2023, "60", B)
                .in(2024, "80")
                .from(2023, "55");

        assertEquals(2023, facts.judged().inputs().start().year());
        assertTrue(facts.facts().breaksOfTheSeries().before().isEmpty());
    }

    /** From 62 to 63 in a year of four, where 8 were wanted in all: p = 1/8 of e = 1/4. */
    @Test
    void noLineIsDrawnAcrossABreakFromBeforeThePlan() {
        SomeFacts facts = SomeFacts.share(INCREASE, GE, "70")
                .from(2018, "40")
                .in(2019, "60", B)
                .in(2021, "62")
                .in(2022, "63");

        assertEquals(2021, facts.judged().inputs().start().year());
        assertEquals("0.5", facts.judged().index().shown().toPlainString());
        assertEquals(ProgressStatus.LIMITED, facts.judged().status());
        assertTrue(sentence(facts).en().endsWith("the series was broken, so it starts anew in 2021."));
    }

    @Test
    void theSentenceSaysThatTheSeriesWasBroken() {
        SomeFacts facts = SomeFacts.share(INCREASE, GE, "95")
                .in(2021, "94")
                .in(2023, "60", B)
                .in(2024, "80");

        Text sentence = new Sentence(facts.facts(), facts.judged(), Text.of("%", "percent")).text();
        assertTrue(sentence.vi().endsWith("chuỗi số liệu bị ngắt nên tính lại từ năm 2023."));
        assertTrue(sentence.en().endsWith("the series was broken, so it starts anew in 2023."));
    }

    @Test
    void theSentenceSpeaksOfADefinitionOnlyWhereOneChangedAtTheBreak() {
        SomeFacts facts = culture()
                .measuredBy(1, 2021, "94")
                .measuredBy(2, 2022, "60")
                .measuredBy(2, 2023, "62")
                .measuredBy(2, 2024, "40", B);

        assertTrue(sentence(facts).en().endsWith("the series was broken, so it starts anew in 2024."));
        SomeFacts both =
                culture().measuredBy(1, 2021, "94").measuredBy(1, 2022, "60", B).measuredBy(2, 2024, "40");
        assertTrue(sentence(both).en().endsWith("the definition changed, so the series starts anew in 2024."));
    }

    private static Text sentence(SomeFacts facts) {
        return new Sentence(facts.facts(), facts.judged(), Text.of("%", "percent")).text();
    }

    private static SomeFacts culture() {
        return SomeFacts.share(INCREASE, GE, "95").withABreakAt(2);
    }
}
