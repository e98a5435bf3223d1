package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.indicators.indicator.Direction.INCREASE;
import static vn.hue.ansinh.indicators.target.Comparator.GE;

import org.junit.jupiter.api.Test;

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

    private static SomeFacts seventy() {
        return SomeFacts.share(INCREASE, GE, "70");
    }
}
