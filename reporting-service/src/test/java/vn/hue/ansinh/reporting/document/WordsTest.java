package vn.hue.ansinh.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.document.SomeContents.of;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.consolidation.Goal;
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

    @Test
    void aVerdictNamesItsTargetWhereTheRowNamesAnother() {
        Goal later = new Goal(2030, "GE", new BigDecimal("30.48"), null, null);

        assertEquals("Cần đẩy nhanh", Words.verdict(row("NEEDS_ACCELERATION", false, null), 2023));
        assertEquals(
                "Cần đẩy nhanh, theo mục tiêu ≥ 30,48 (2030)",
                Words.verdict(row("NEEDS_ACCELERATION", false, later), 2023));
    }

    @Test
    void aVerdictOnADemonstrationIsNeverTakenForARealOne() {
        assertEquals("Đúng tiến độ (minh họa)", Words.verdict(row("ON_TRACK", true, null), 2023));
    }

    @Test
    void whatNobodySawTheEndOfIsNotCalledOnTrack() {
        assertEquals(
                "Hết thời hạn, chưa đủ số liệu để đánh giá", Words.verdict(row("ON_TRACK", true, false, null), 2023));
        assertEquals(
                "Hết thời hạn, chưa đủ số liệu để đánh giá (minh họa)",
                Words.verdict(row("MAINTAINED", true, true, null), 2023));
    }

    @Test
    void aRowWithoutAVerdictSaysWhy() {
        Row.Cell empty = new Row.Cell("2023", null, null, null, false);
        Row nobodySaid =
                new Row("PA-07", "IND-07-01", null, "Nhà ở", "m²", 2, null, false, false, null, List.of(empty), null);

        assertEquals("Chưa có số liệu", Words.verdict(nobodySaid, 2023));
        assertEquals("Chưa đánh giá", Words.verdict(row(null, false, null), 2023));
    }

    private static Row row(String verdict, boolean synthetic, Goal on) {
        return row(verdict, false, synthetic, on);
    }

    private static Row row(String verdict, boolean endUnknown, boolean synthetic, Goal on) {
        List<Row.Cell> years = List.of(cell(null, false));
        return new Row("PA-07", "IND-07-01", null, "Nhà ở", "m²", 2, verdict, endUnknown, synthetic, on, years, null);
    }

    private static Row.Cell cell(FigureStatus status, boolean synthetic) {
        return new Row.Cell("2023", BigDecimal.TEN, status, "SYT", synthetic);
    }
}
