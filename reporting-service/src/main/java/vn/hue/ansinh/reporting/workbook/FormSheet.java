package vn.hue.ansinh.reporting.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.workbook.RowHeight;
import vn.hue.ansinh.kit.workbook.SafeCell;

/** One sheet that is filled row by row, with locked cells and open ones. */
final class FormSheet {
    private static final String LETTER = "Times New Roman";
    private static final int LISTS_FROM_ROW = 10;

    private final Worksheet sheet;
    private final Part part;
    private final Worksheet lists;
    private final String whose;
    private int row = Part.HEAD;
    private int column;
    private RowHeight height = new RowHeight();

    /** @param whose who reports on what, and until when; above the rows of the sheet */
    FormSheet(Worksheet sheet, Part part, Worksheet lists, String whose) {
        this.sheet = sheet;
        this.part = part;
        this.lists = lists;
        this.whose = whose;
        print();
    }

    /** On paper no column is cut off, and the head stands on each page. */
    private void print() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.header("&P", Position.CENTER, LETTER, 13);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(Part.HEAD);
    }

    void title(String title, String guide) {
        sheet.value(0, 0, title);
        sheet.style(0, 0).fontName(LETTER).fontSize(14).bold().set();
        sheet.value(1, 0, guide);
        sheet.style(1, 0).fontName(LETTER).fontSize(12).italic().set();
        sheet.value(Part.WHOSE, 0, SafeCell.text(whose));
        sheet.style(Part.WHOSE, 0).fontName(LETTER).fontSize(12).set();
        for (int each = 0; each < part.columns().size(); each++) {
            Part.Column head = part.columns().get(each);
            sheet.width(each, head.width());
            sheet.value(Part.HEAD, each, head.title());
            sheet.style(Part.HEAD, each)
                    .fontName(LETTER)
                    .fontSize(12)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .borderStyle("thin")
                    .set();
        }
        sheet.freezePane(2, Part.FIRST);
    }

    FormSheet begin() {
        row++;
        column = 0;
        height = new RowHeight();
        return this;
    }

    FormSheet locked(String text) {
        fit(text);
        if (!text.isEmpty()) {
            sheet.value(row, column, SafeCell.text(text));
        }
        sheet.style(row, column++)
                .fontName(LETTER)
                .fontSize(12)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .set();
        return this;
    }

    FormSheet open() {
        return open("");
    }

    /** Behind an apostrophe only where the reader takes it off again: the text comes back as it is. */
    FormSheet open(String text) {
        fit(text);
        if (!text.isEmpty()) {
            String safe = SafeCell.text(text);
            sheet.value(row, column, FilledRow.unguarded(safe).equals(text) ? safe : text);
        }
        return unlock();
    }

    FormSheet open(@Nullable BigDecimal number) {
        if (number != null) {
            sheet.value(row, column, number);
        }
        return unlock();
    }

    private FormSheet unlock() {
        sheet.style(row, column++)
                .fontName(LETTER)
                .fontSize(12)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .fillColor("FFF9DB")
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
        return this;
    }

    private void fit(String text) {
        if (height.grows(text, part.columns().get(column).width())) {
            sheet.rowHeight(row, height.points());
        }
    }

    /** On a cell of the row that was written last. */
    void note(String field, String text) {
        sheet.comment(row, part.at(field), text);
    }

    /** The choices stand in the hidden sheet, so that they may be as long as they like. */
    void list(String field, List<String> choices, int listColumn) {
        if (row < Part.FIRST) {
            return;
        }
        for (int each = 0; each < choices.size(); each++) {
            lists.value(LISTS_FROM_ROW + each, listColumn, choices.get(each));
        }
        Range offered = lists.range(LISTS_FROM_ROW, listColumn, LISTS_FROM_ROW + choices.size() - 1, listColumn);
        sheet.range(Part.FIRST, part.at(field), row, part.at(field))
                .validateWithList(offered)
                .allowBlank(true)
                .showErrorMessage(true)
                .errorTitle("An Sinh")
                .error("Chọn một mục trong danh sách.");
    }

    void finish() {
        sheet.protect(
                "an-sinh",
                SheetProtectionOption.SHEET,
                SheetProtectionOption.OBJECTS,
                SheetProtectionOption.SCENARIOS,
                SheetProtectionOption.INSERT_ROWS,
                SheetProtectionOption.DELETE_ROWS);
    }
}
