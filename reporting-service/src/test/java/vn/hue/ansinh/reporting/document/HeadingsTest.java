package vn.hue.ansinh.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.document.SomeContents.shown;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.Row;
import vn.hue.ansinh.reporting.figure.FigureStatus;

/** The column of the year is headed by what stands in it. */
class HeadingsTest {

    @Test
    void estimatesAreHeadedAsEstimates() {
        assertEquals("Ước TH năm 2023", heading(FigureStatus.E, FigureStatus.E));
    }

    @Test
    void finalFiguresAreNotHeadedAsEstimates() {
        assertEquals("TH năm 2023", heading(FigureStatus.A, FigureStatus.A));
    }

    @Test
    void whereSomeAreFinalEachEstimateIsMarked() throws Exception {
        Contents mixed = said(FigureStatus.A, FigureStatus.E, FigureStatus.P);

        String letter = Office.textOf(Letter.of(shown(mixed), false), "word/document.xml");

        assertTrue(letter.contains("KH năm 2023TH năm 2023Đánh giá"), letter);
        assertTrue(letter.contains("10,0" + "Chưa đánh giá") && letter.contains("10,0 (ước)"), letter);
        assertTrue(letter.contains("10,0 (sơ bộ)"), letter);
    }

    @Test
    void aTableThatNobodyHasFilledIsOneOfEstimates() {
        assertEquals(
                "Ước TH năm 2023", Headings.of(SomeContents.of("2023", "2023")).get(5));
    }

    private static String heading(FigureStatus... statuses) {
        return Headings.of(said(statuses)).get(5);
    }

    private static Contents said(FigureStatus... statuses) {
        List<Row> rows = Stream.of(statuses)
                .map(status -> new Row.Cell("2023", BigDecimal.TEN, status, "SYT", false))
                .map(cell -> new Row(
                        "PA-01",
                        "IND-01-01",
                        null,
                        "Nhà ở",
                        "%",
                        1,
                        null,
                        false,
                        false,
                        null,
                        List.of(cell, cell),
                        null))
                .toList();
        return SomeContents.of("2023", "2023", rows, List.of());
    }
}
