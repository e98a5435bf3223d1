package vn.hue.ansinh.reporting.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A form as somebody sends it back: written anew by another program, with some cells filled in. */
final class FilledForms {
    private FilledForms() {}

    /** @param filling is given each sheet that was copied, with its name */
    static byte[] copy(byte[] form, BiConsumer<String, Worksheet> filling) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(form))) {
            Workbook book = new Workbook(written, "Test", "1.0");
            for (Sheet sheet : read.getSheets().toList()) {
                Worksheet copy = book.newWorksheet(sheet.getName());
                sheet.read().forEach(row -> copy(row, copy));
                filling.accept(sheet.getName(), copy);
            }
            book.finish();
            return written.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void copy(Row row, Worksheet to) {
        for (Cell cell : row) {
            if (cell != null && cell.getType() == CellType.NUMBER) {
                to.value(row.getRowNum() - 1, cell.getColumnIndex(), new BigDecimal(cell.getRawValue()));
            } else if (cell != null && cell.getType() != CellType.EMPTY) {
                to.value(row.getRowNum() - 1, cell.getColumnIndex(), cell.getText());
            }
        }
    }

    /** The row, from zero, in which an indicator is asked for at the agency's own place. */
    static int rowOf(byte[] form, String indicator) {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(form))) {
            List<Row> rows = read.findSheet(Part.FIGURES.sheet()).orElseThrow().read();
            return rows.stream()
                    .filter(row -> row.getCellCount() > 0 && indicator.equals(row.getCellText(0)))
                    .mapToInt(row -> row.getRowNum() - 1)
                    .min()
                    .orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
