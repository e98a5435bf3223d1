package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.hue.ansinh.indicators.indicator.Direction.DECREASE;
import static vn.hue.ansinh.indicators.indicator.Direction.INCREASE;
import static vn.hue.ansinh.indicators.target.Comparator.GE;
import static vn.hue.ansinh.indicators.target.Comparator.LE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.problem.Text;

class BaselineTest {

    @Test
    void oneFigureIsEnoughWhereTheTargetSaysWhereTheWayBegins() {
        Verdict verdict = seventy().from(2020, "60").in(2022, "64").judged();

        assertEquals(ProgressStatus.ON_TRACK, verdict.status());
        assertEquals("0.4", verdict.inputs().p().shown().toPlainString());
        assertEquals("0.4", verdict.inputs().e().shown().toPlainString());
    }

    @Test
    void itGoesBeforeTheFirstFigure() {
        Verdict verdict =
                seventy().from(2020, "60").in(2021, "66").in(2023, "67").judged();

        assertEquals(2020, verdict.inputs().start().year());
        assertEquals("71.67", verdict.projection().value().toPlainString());
    }

    @Test
    void aFigureThatIsNotLaterHasComeNoWay() {
        SomeFacts figures = seventy().in(2021, "61").in(2022, "62");

        Verdict atTheBeginning = figures.from(2022, "60").judged();
        assertEquals(ProgressStatus.NO_BASELINE, atTheBeginning.status());
        assertEquals("60", atTheBeginning.inputs().start().value().toPlainString());
        Verdict beforeIt = figures.from(2023, "60").judged();
        assertEquals(ProgressStatus.NO_BASELINE, beforeIt.status());
        assertEquals(2022, beforeIt.inputs().start().year());
        assertEquals("8", beforeIt.gap().toPlainString());
    }

    @Test
    void theSentenceSaysThatTheWayHasNotBegun() {
        SomeFacts figures = seventy().in(2021, "61").in(2022, "62").from(2023, "60");
        Text sentence = new Sentence(figures.facts(), figures.judged(), Text.of("%", "percent")).text();

        assertEquals(
                "Năm 2022 đạt 62%, mục tiêu từ 70% trở lên vào năm 2025: chưa có số liệu từ mốc gốc năm 2023 nên chưa xét"
                        + " được tiến độ; còn cách mục tiêu 8 điểm phần trăm.",
                sentence.vi());
        assertEquals(
                "62% in 2022 against at least 70% by 2025: no figure since the baseline of 2023, no trend to judge yet;"
                        + " 8 percentage points to go.",
                sentence.en());
    }

    /** Poor households by the standard of until 2022, and 12 percent of them by the next one. */
    @ParameterizedTest
    @ValueSource(strings = {"9", "4"})
    void nothingWasMeasuredYetAsATargetUnderALaterStandardMeasures(String before) {
        Verdict verdict = poorByTheNextStandard(before).judged();

        assertEquals(ProgressStatus.NO_BASELINE, verdict.status());
        assertEquals(Colour.GREY, verdict.colour());
        assertEquals(2022, verdict.inputs().start().year());
        assertNull(verdict.index());
        assertNull(verdict.gap());
        assertNull(verdict.requiredPerYear());
        assertNull(verdict.projection());
    }

    @Test
    void theSeriesOfALaterStandardBeginsWithTheBaseline() {
        SomeFacts figures = poorByTheNextStandard("9");
        SeriesBreaks breaks = figures.facts().breaksOfTheSeries();
        Text sentence = new Sentence(figures.facts(), figures.judged(), Text.of("%", "percent")).text();

        assertEquals(2023, breaks.since());
        assertEquals(
                List.of(2021, 2022), breaks.before().stream().map(Point::year).toList());
        assertEquals(
                "Năm 2022 đạt 9%, mục tiêu không quá 5% vào năm 2025: chưa có số liệu từ mốc gốc năm 2023 nên chưa xét"
                        + " được tiến độ; định nghĩa đã đổi nên chuỗi số liệu tính lại từ năm 2023.",
                sentence.vi());
        assertEquals(
                "9% in 2022 against at most 5% by 2025: no figure since the baseline of 2023, no trend to judge yet; the"
                        + " definition changed, so the series starts anew in 2023.",
                sentence.en());
    }

    @Test
    void theFirstFigureByTheLaterStandardIsHeldAgainstIt() {
        SomeFacts figures = poorByTheNextStandard("9").measuredBy(2, 2024, "8");

        assertEquals(ProgressStatus.ON_TRACK, figures.judged().status());
        assertEquals("12", figures.judged().inputs().start().value().toPlainString());
    }

    private static SomeFacts poorByTheNextStandard(String before) {
        return SomeFacts.share(DECREASE, LE, "5")
                .withABreakAt(2)
                .measuredBy(1, 2021, "10")
                .measuredBy(1, 2022, before)
                .from(2, 2023, "12");
    }

    private static SomeFacts seventy() {
        return SomeFacts.share(INCREASE, GE, "70");
    }
}
