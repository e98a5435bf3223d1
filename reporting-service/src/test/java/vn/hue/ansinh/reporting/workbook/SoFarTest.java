package vn.hue.ansinh.reporting.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.figure.Figure;

class SoFarTest {
    private static final Content SENT = SomeForms.aReport();

    @Test
    void aFigureOfADemonstrationDoesNotBecomeARealOneOnItsWayThroughAWorkbook() {
        Figure madeUp = SENT.figures().get(1).madeUp();

        Content read = new SoFar(figures(madeUp)).stillMadeUp(SENT);

        assertEquals(
                List.of(false, true, false),
                read.figures().stream().map(Figure::synthetic).toList());
    }

    private static Content figures(Figure... figures) {
        return Content.of(List.of(figures), null, null);
    }
}
