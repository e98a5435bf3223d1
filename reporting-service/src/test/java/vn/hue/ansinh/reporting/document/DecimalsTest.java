package vn.hue.ansinh.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.document.SomeContents.shown;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.Contents.Spent;
import vn.hue.ansinh.reporting.consolidation.Estimate;
import vn.hue.ansinh.reporting.consolidation.Goal;
import vn.hue.ansinh.reporting.consolidation.Row;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.figure.Spending;

/** The rate of households is kept with one decimal, the number of jobs with none. */
class DecimalsTest {
    private static final Contents SAID = SomeContents.of(
            "2023",
            "2023",
            List.of(row("IND-01-01", 1, "93", "95.25"), row("IND-03-02", 0, "16500", "17000")),
            List.of(
                    estimate("IND-01-01", "93.2"),
                    estimate("IND-01-01", "95"),
                    estimate("IND-01-01", "96.2"),
                    estimate("IND-03-02", "1600")));

    @Test
    void aRoundFigureHasAsManyAsTheOthersOfItsIndicator() throws Exception {
        String letter = Office.textOf(Letter.of(shown(SAID), false), "word/document.xml");

        assertTrue(letter.contains("93,2") && letter.contains("95,0") && letter.contains("96,2"), letter);
        assertTrue(letter.contains("1.600") && !letter.contains("1.600,0"), letter);
    }

    @Test
    void theFigureThatHasMostSaysHowManyTheOthersHaveInTheSameTable() throws Exception {
        String letter = Office.textOf(Letter.of(shown(SAID), false), "word/document.xml");

        assertTrue(letter.contains("93,00") && letter.contains("95,25"), letter);
        assertEquals(2, Decimals.ofTheTable(SAID).of("IND-01-01", null));
        assertEquals(1, Decimals.ofEstimates(SAID).of("IND-01-01", null));
    }

    @Test
    void theWorkbookShowsAsManyAsTheLetter() throws Exception {
        String sheet = Office.partOf(ProvinceWorkbook.of(shown(SAID)), "xl/styles.xml");

        assertTrue(sheet.contains("#,##0.00") && sheet.contains("\"#,##0.0\"") && sheet.contains("\"#,##0\""), sheet);
    }

    @Test
    void noGoalIsRounded() throws Exception {
        Goal promised = new Goal(2023, null, new BigDecimal("98.55"), null, null);
        Row.Cell cell = new Row.Cell("2023", new BigDecimal("95.5"), FigureStatus.A, "SYT", false);
        Row row = new Row(
                "PA-01",
                "IND-06-01",
                null,
                "Bảo hiểm",
                "%",
                1,
                null,
                false,
                false,
                null,
                List.of(cell, cell),
                promised);

        byte[] workbook = ProvinceWorkbook.of(shown(SomeContents.of("2023", "2023", List.of(row), List.of())));

        assertTrue(Office.partOf(workbook, "xl/styles.xml").contains("#,##0.00"), "98,55 and not 98,6");
    }

    @Test
    void noAmountOfMoneyIsRounded() throws Exception {
        byte[] workbook = ProvinceWorkbook.of(shown(SomeContents.ofMoney(new Spent(
                "2023",
                "SYT",
                "Sở Y tế",
                Spending.Source.OTHER,
                "PA-06",
                null,
                new BigDecimal("0.000125"),
                BigDecimal.TEN))));

        assertTrue(Office.partOf(workbook, "xl/styles.xml").contains("#,##0.000000"));
    }

    private static Row row(String indicator, int decimals, String before, String now) {
        List<Row.Cell> years = Stream.of(before, now)
                .map(value -> new Row.Cell("2023", new BigDecimal(value), FigureStatus.A, "SYT", false))
                .toList();
        return new Row(
                "PA-01",
                indicator,
                null,
                "Chỉ tiêu " + indicator,
                "%",
                decimals,
                null,
                false,
                false,
                null,
                years,
                null);
    }

    private static Estimate estimate(String indicator, String value) {
        return new Estimate(
                "2023", indicator, null, "474", "UBND-474", new BigDecimal(value), "Chỉ tiêu", "Huế", "UBND Huế");
    }
}
