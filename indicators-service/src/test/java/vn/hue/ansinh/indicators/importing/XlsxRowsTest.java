package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRowsTest {
    @TempDir
    Path folder;

    @Test
    void aNumberIsReadAsItWasTypedAndNotAsADoubleHoldsIt() throws IOException {
        RawRow row = read(sheet -> sheet.value(1, 3, 2.2700000000000002)).get(0);

        assertEquals("2.27", row.get(Column.VALUE));
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

        assertEquals(java.util.Set.of(Column.VALUE), row.formulas());
        assertEquals(
                "formula-cell:value;field-missing:indicator;field-missing:place;field-missing:period;field-missing:status",
                ReadingRow.read(row, new Cells()).faults());
    }

    @Test
    void rowsWithoutAnyCellAreNoRows() throws IOException {
        assertEquals(1, read(sheet -> sheet.value(5, 0, "IND-02-01")).size());
    }

    private List<RawRow> read(Consumer<Worksheet> cells) throws IOException {
        Path file = folder.resolve("rows.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "An Sinh", "1.0");
            Worksheet sheet = workbook.newWorksheet("observations");
            List<String> names = List.of("indicator", "place", "period", "value", "status");
            for (int column = 0; column < names.size(); column++) {
                sheet.value(0, column, names.get(column));
            }
            cells.accept(sheet);
            workbook.finish();
        }
        List<RawRow> rows = new ArrayList<>();
        new XlsxRows().read(file, rows::add);
        return rows;
    }
}
