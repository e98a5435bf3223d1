package vn.hue.ansinh.indicators.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.workbook.SafeCell;

/** A workbook, sheet after sheet where one is full; texts are typed as texts, so nothing in them is ever run. */
final class XlsxRows implements RowWriter {
    private static final int ROWS_OF_A_SHEET = 1_048_576;
    private static final int ROWS_HELD = 500;
    private static final int DIGITS_OF_EXCEL = 15;

    private final Workbook workbook;
    private final List<OpenColumn> columns;
    private Worksheet sheet;
    private int row;
    private int sheets;

    XlsxRows(OutputStream out, List<OpenColumn> columns) {
        this.columns = columns;
        workbook = new Workbook(out, "An Sinh", "1.0");
        sheet = next();
    }

    private Worksheet next() {
        Worksheet fresh = workbook.newWorksheet("observations" + (++sheets == 1 ? "" : " " + sheets));
        int column = 0;
        for (OpenColumn each : columns) {
            fresh.value(0, column, each.field());
            fresh.style(0, column++).bold().set();
        }
        fresh.freezePane(0, 1);
        row = 1;
        return fresh;
    }

    @Override
    public void write(OpenRow figures) throws IOException {
        if (row == ROWS_OF_A_SHEET) {
            sheet.finish();
            sheet = next();
        }
        int column = 0;
        for (OpenColumn each : columns) {
            put(column++, each.of(figures));
        }
        if (++row % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    private void put(int column, @Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            // Beyond 15 digits a spreadsheet would change the figure.
            if (number.precision() > DIGITS_OF_EXCEL) {
                sheet.value(row, column, SafeCell.number(number.toPlainString()));
            } else {
                sheet.value(row, column, number);
            }
        } else if (cell instanceof Integer number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (cell != null) {
            sheet.value(row, column, SafeCell.text(cell.toString()));
        }
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }
}
