package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxRowsTest {
    @TempDir
    Path folder;

    @Test
    void aNumberIsReadAsItWasTypedAndNotAsADoubleHoldsIt() throws IOException {
        RawRow row = read(sheet -> sheet.value(1, 3, 2.2700000000000002)).get(0);

        assertEquals("2.27", row.get(Column.VALUE));
    }

    @ParameterizedTest
    @CsvSource({"17.000, {value=VALUE_GROUPED}", "0.125, {}", "92.5, {}", "2023.125, {}"})
    void aTextWhosePointMayPartThousandsIsAFault(String text, String unfit) throws IOException {
        RawRow row = read(sheet -> sheet.value(1, 3, text)).get(0);

        assertEquals(unfit, unfitByField(row).toString());
    }

    @Test
    void aNumericCellWithThreeDecimalsIsWhatItIs() throws IOException {
        RawRow row = read(sheet -> sheet.value(1, 3, new BigDecimal("17.125"))).get(0);

        assertEquals(Map.of(), row.unfit());
        assertEquals("17.125", row.get(Column.VALUE));
    }

    private static Map<String, Fault> unfitByField(RawRow row) {
        return row.unfit().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().field(), Map.Entry::getValue));
    }

    @Test
    void aYearInANumericCellIsAYear() throws IOException {
        assertEquals("2023", read(sheet -> sheet.value(1, 2, 2023)).get(0).get(Column.PERIOD));
    }

    @Test
    void aNumberOfABillionDigitsIsNeverWrittenOut() throws IOException {
        RawRow row =
                read(sheet -> sheet.value(1, 3, new BigDecimal("1E+999999999"))).get(0);

        assertEquals("1E+999999999", row.get(Column.VALUE));
    }

    @Test
    void aFormulaIsAFaultAndNotItsLastResult() throws IOException {
        RawRow row = read(sheet -> sheet.formula(1, 3, "1+1")).get(0);

        assertEquals(Map.of(Column.VALUE, CellFault.FORMULA_CELL), row.unfit());
        assertEquals(
                "formula-cell:value;field-missing:indicator;field-missing:place;field-missing:period;field-missing:status",
                ReadingRow.read(row, new Cells()).faults());
    }

    /** LibreOffice saves the flags of a workbook that was exported in this way. */
    @Test
    void trueAndFalseWrittenAsFunctionsAreNoFormulas() throws IOException {
        RawRow row = read(sheet -> {
                    sheet.formula(1, 0, "TRUE()");
                    sheet.formula(1, 1, "FALSE()");
                })
                .get(0);

        assertEquals(Map.of(), row.unfit());
        assertEquals(
                List.of("true", "false"),
                row.sent().stream().filter(Objects::nonNull).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "0.00%", "0.0 %;[Red]-0.0 %"})
    void aPercentageIsAFaultBecauseTheCellHoldsAHundredthOfIt(String format) throws IOException {
        RawRow row = read(sheet -> {
                    sheet.value(1, 3, new BigDecimal("0.0227"));
                    sheet.style(1, 3).format(format).set();
                })
                .get(0);

        assertEquals(Map.of(Column.VALUE, CellFault.PERCENT_FORMATTED), row.unfit());
        assertTrue(ReadingRow.read(row, new Cells()).faults().contains("percent-formatted:value"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"dd/mm/yyyy|DAY_FORMATTED", "hh:mm|DAY_FORMATTED", "#,##0,|SCALE_FORMATTED"})
    void aDayOrThousandsAreAFaultBecauseTheCellHoldsAnotherNumber(String format, CellFault fault) throws IOException {
        RawRow row = read(sheet -> {
                    sheet.value(1, 3, new BigDecimal("45383"));
                    sheet.style(1, 3).format(format).set();
                })
                .get(0);

        assertEquals(Map.of(Column.VALUE, fault), row.unfit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "0.00\"%\"", "0.00\\%", "#,##0.00"})
    void aPercentSignThatIsOnlyPrintedChangesNothing(String format) throws IOException {
        RawRow row = read(sheet -> {
                    sheet.value(1, 3, new BigDecimal("2.27"));
                    sheet.style(1, 3).format(format).set();
                })
                .get(0);

        assertEquals(Map.of(), row.unfit());
        assertEquals("2.27", row.get(Column.VALUE));
    }

    @Test
    void rowsWithoutAnyCellAreNoRowsAndTheOthersKeepTheirNumber() throws IOException {
        List<RawRow> rows = read(sheet -> {
            sheet.value(5, 0, "IND-02-01");
            sheet.value(8, 0, "IND-02-01");
        });

        assertEquals(List.of(1, 2), rows.stream().map(RawRow::number).toList());
        assertEquals(List.of(6, 9), rows.stream().map(RawRow::line).toList());
    }

    @Test
    void emptyRowsAboveTheHeaderArePassedOver() throws IOException {
        List<RawRow> rows = read(
                sheet -> {
                    sheet.value(0, 0, " ");
                    sheet.style(1, 2).bold().set();
                    sheet.value(5, 0, "IND-02-01");
                },
                4);

        assertEquals(
                List.of("IND-02-01"),
                rows.stream().map(row -> row.get(Column.INDICATOR)).toList());
        assertEquals(List.of(6), rows.stream().map(RawRow::line).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicator", "INDICATOR", " indicator "})
    void aSecondSheetOfFiguresCountsHoweverItsHeaderIsWritten(String name) throws IOException {
        List<RawRow> rows = read(sheet -> {
            sheet.value(1, 0, "IND-02-01");
            Worksheet second = sheet.getWorkbook().newWorksheet("2");
            List<String> names = List.of("place", name, "period", "value", "status");
            for (int column = 0; column < names.size(); column++) {
                second.value(0, column, names.get(column));
            }
            second.value(1, 1, "IND-02-02");
        });

        assertEquals(
                List.of("IND-02-01", "IND-02-02"),
                rows.stream().map(row -> row.get(Column.INDICATOR)).toList());
    }

    @Test
    void aFurtherSheetThatIsNoTableOfFiguresIsToldOf() throws IOException {
        Path file = folder.resolve("sheets.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "An Sinh", "1.0");
            header(workbook.newWorksheet("2022"), 0, "indicator");
            header(workbook.newWorksheet("Có tiêu đề"), 1, "indicator");
            workbook.newWorksheet("Trống");
            header(workbook.newWorksheet("Viết hoa"), 0, "Indicator");
            header(workbook.newWorksheet("SDMX"), 0, " INDICATOR ");
            workbook.finish();
        }
        List<RawRow> rows = new ArrayList<>();

        assertEquals(
                List.of("Có tiêu đề", "Viết hoa"),
                new XlsxRows().read(file, rows::add).sheetsPassedOver());
        assertEquals(2, rows.size());
    }

    private static void header(Worksheet sheet, int row, String indicator) {
        sheet.value(0, 0, "Số liệu năm 2023");
        List<String> names = List.of(indicator, "place", "period", "value", "status");
        for (int column = 0; column < names.size(); column++) {
            sheet.value(row, column, names.get(column));
            sheet.value(row + 1, column, "1");
        }
    }

    @Test
    void aSheetOfEmptyRowsAloneIsEmpty() {
        FileRefused refused = assertThrows(FileRefused.class, () -> written(sheet -> sheet.value(2, 0, " ")));

        assertTrue(refused.getMessage().contains("empty"), refused.getMessage());
    }

    private List<RawRow> read(Consumer<Worksheet> cells) throws IOException {
        return read(cells, 0);
    }

    private List<RawRow> read(Consumer<Worksheet> cells, int headerRow) throws IOException {
        return written(sheet -> {
            List<String> names = List.of("indicator", "place", "period", "value", "status");
            for (int column = 0; column < names.size(); column++) {
                sheet.value(headerRow, column, names.get(column));
            }
            cells.accept(sheet);
        });
    }

    private List<RawRow> written(Consumer<Worksheet> cells) throws IOException {
        Path file = folder.resolve("rows.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "An Sinh", "1.0");
            Worksheet sheet = workbook.newWorksheet("observations");
            cells.accept(sheet);
            workbook.finish();
        }
        List<RawRow> rows = new ArrayList<>();
        new XlsxRows().read(file, rows::add);
        return rows;
    }
}
