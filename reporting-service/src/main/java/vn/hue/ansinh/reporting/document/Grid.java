package vn.hue.ansinh.reporting.document;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.workbook.RowHeight;
import vn.hue.ansinh.kit.workbook.SafeCell;

/** A sheet that is filled line by line, ruled and in one letter; text that a spreadsheet would run is shown. */
final class Grid {
    private static final String LETTER = "Times New Roman";
    private static final int DIGITS_OF_A_SPREADSHEET = 15;

    private final Worksheet sheet;
    private final String stamp;
    private final int[] widths;
    private int row = -1;
    private int column;
    private RowHeight height = new RowHeight();

    /** @param stamp at its head and on each of its pages; empty for none */
    Grid(Worksheet sheet, String stamp, int... widths) {
        this.sheet = sheet;
        this.stamp = stamp;
        this.widths = widths;
        for (int each = 0; each < widths.length; each++) {
            sheet.width(each, widths[each]);
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.header("&P", Position.CENTER, LETTER, 13);
        if (!stamp.isEmpty()) {
            sheet.header(stamp, Position.RIGHT, LETTER, 10);
        }
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    void title(String text) {
        begin();
        sheet.value(row, 0, SafeCell.text(text));
        sheet.style(row, 0).fontName(LETTER).fontSize(14).bold().set();
        begin();
        if (!stamp.isEmpty()) {
            note(stamp);
        }
    }

    /** Under the title. */
    void note(String text) {
        sheet.value(row, 0, SafeCell.text(text));
        sheet.style(row, 0).fontName(LETTER).fontSize(12).bold().italic().set();
        begin();
    }

    void head(List<String> columns) {
        begin();
        columns.forEach(text -> {
            sheet.value(row, column, SafeCell.text(text));
            sheet.style(row, column++)
                    .fontName(LETTER)
                    .fontSize(12)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .borderStyle("thin")
                    .set();
        });
        sheet.freezePane(0, row + 1);
        sheet.repeatRows(row);
    }

    void section(String number, String name) {
        begin();
        for (String text : List.of(number, name)) {
            sheet.value(row, column, SafeCell.text(text));
            sheet.style(row, column++).fontName(LETTER).fontSize(12).bold().set();
        }
    }

    Grid begin() {
        row++;
        column = 0;
        height = new RowHeight();
        return this;
    }

    Grid cell(String text) {
        fit(text);
        sheet.value(row, column, SafeCell.text(text));
        sheet.style(row, column++)
                .fontName(LETTER)
                .fontSize(12)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .set();
        return this;
    }

    private void fit(String text) {
        if (height.grows(text, widths[column])) {
            sheet.rowHeight(row, height.points());
        }
    }

    /** The number of the row. */
    Grid cell(int number) {
        sheet.value(row, column, number);
        sheet.style(row, column++)
                .fontName(LETTER)
                .fontSize(12)
                .horizontalAlignment("center")
                .verticalAlignment("top")
                .borderStyle("thin")
                .set();
        return this;
    }

    Grid cell(@Nullable BigDecimal number, int decimals) {
        return cell(number, decimals, "");
    }

    /**
     * A number is a number; the reader's own spreadsheet writes its comma and its dots. One that is too long for it is
     * written as it is written here, and no digit is lost.
     *
     * @param mark shown behind it, and no part of it
     */
    Grid cell(@Nullable BigDecimal number, int decimals, String mark) {
        if (number == null || number.precision() > DIGITS_OF_A_SPREADSHEET) {
            return cell(number == null ? "" : Words.figure(number, decimals) + mark);
        }
        sheet.value(row, column, number);
        sheet.style(row, column++)
                .fontName(LETTER)
                .fontSize(12)
                .verticalAlignment("top")
                .borderStyle("thin")
                .format((decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals))
                        + (mark.isEmpty() ? "" : "\"" + mark + "\""))
                .set();
        return this;
    }
}
