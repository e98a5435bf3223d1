package vn.hue.ansinh.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.document.SomeContents.of;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.consolidation.Row;
import vn.hue.ansinh.reporting.figure.FigureStatus;

class WordsTest {

    @Test
    void anEstimateIsMarkedWhereItsColumnDoesNotSayThatItIsOne() {
        assertEquals(" (ước)", Words.mark(of("2023", "2023"), cell(FigureStatus.E, false), 0));
        assertEquals("", Words.mark(of("2023", "2023"), cell(FigureStatus.E, false), 1));
        assertEquals(" (ước)", Words.mark(of("2021", "2023"), cell(FigureStatus.E, false), 1));
        assertEquals("", Words.mark(of("2021", "2023"), cell(FigureStatus.A, false), 1));
    }

    @Test
    void aFigureOfADemonstrationIsNeverTakenForARealOne() {
        assertEquals(" (minh họa)", Words.mark(of("2023", "2023"), cell(FigureStatus.E, true), 1));
        assertEquals(" (ước, minh họa)", Words.mark(of("2023", "2023"), cell(FigureStatus.E, true), 0));
    }

    private static Row.Cell cell(FigureStatus status, boolean synthetic) {
        return new Row.Cell("2023", BigDecimal.TEN, status, "SYT", synthetic);
    }
}
