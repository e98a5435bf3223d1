package vn.hue.ansinh.reporting.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.hue.ansinh.reporting.form.FormView;

/** Writes the workbook of a form: one sheet a part, only what is to be filled in is open, and a hidden sheet says whose it is. */
final class FormBook {
    private final FormView form;
    private final Workbook book;
    private final Worksheet key;

    private FormBook(FormView form, Workbook book, Worksheet key) {
        this.form = form;
        this.book = book;
        this.key = key;
    }

    static byte[] of(FormView form) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            Workbook book = new Workbook(written, "An Sinh", "1.0");
            Worksheet figures = book.newWorksheet(Part.FIGURES.sheet());
            Worksheet tasks = book.newWorksheet(Part.TASKS.sheet());
            Worksheet narrative = book.newWorksheet(Part.NARRATIVE.sheet());
            Worksheet spending = book.newWorksheet(Part.SPENDING.sheet());
            FormBook made = new FormBook(form, book, book.newWorksheet(Layout.KEY_SHEET));
            made.key();
            made.figures(new FormSheet(figures, Part.FIGURES, made.key));
            made.tasks(new FormSheet(tasks, Part.TASKS, made.key));
            made.narrative(new FormSheet(narrative, Part.NARRATIVE, made.key));
            made.spending(new FormSheet(spending, Part.SPENDING, made.key));
            made.book.finish();
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void key() {
        key.value(0, 0, Layout.FORMAT);
        key.value(1, 0, form.obligation());
        key.value(2, 0, Layout.hash(form));
        key.setVisibilityState(VisibilityState.HIDDEN);
        key.protect("an-sinh", Set.of(SheetProtectionOption.SHEET).toArray(SheetProtectionOption[]::new));
    }

    private void figures(FormSheet sheet) {
        sheet.title("BIỂU SỐ LIỆU BÁO CÁO NĂM " + form.period() + " – " + form.agency(), """
            Điền các ô nền vàng. Số 0 là một giá trị; không có số liệu thì chọn trạng thái M và lý do. \
            Địa bàn, phân tổ khác ghi ở các dòng trống phía dưới (phân tổ dạng CHIEU=giá trị).\
            """);
        for (Layout.Asked row : Layout.figures(form)) {
            FigureRow.write(sheet, row);
        }
        for (int open = 0; open < Layout.OPEN_FIGURES; open++) {
            FigureRow.writeOpen(sheet);
        }
        sheet.list("status", Choice.STATUSES, 0);
        sheet.list("missingReason", Choice.REASONS, 1);
        sheet.finish();
    }

    private void tasks(FormSheet sheet) {
        sheet.title("TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM " + form.period(), "Ngày hoàn thành chỉ ghi khi đã hoàn thành.");
        for (FormView.TaskLine task : form.tasks()) {
            String role = task.role().equals("LEAD") ? "Chủ trì" : "Phối hợp";
            sheet.begin()
                    .locked(task.task())
                    .locked(task.title())
                    .locked(role)
                    .open()
                    .open()
                    .open();
        }
        sheet.list("state", Choice.STATES, 2);
        sheet.finish();
    }

    private void narrative(FormSheet sheet) {
        sheet.title("PHẦN LỜI NĂM " + form.period(), "Mỗi ô tối đa 20.000 ký tự.");
        form.sections().forEach(section -> sheet.begin()
                .locked(section.name())
                .locked(section.title().vi())
                .open());
        sheet.begin()
                .locked(Layout.INCOMPLETE)
                .locked("Lý do còn chỉ tiêu chưa có số liệu")
                .open();
        sheet.finish();
    }

    private void spending(FormSheet sheet) {
        sheet.title(
                "KINH PHÍ THEO NGUỒN NĂM " + form.period(), "Mỗi dòng một nguồn cho một lĩnh vực; đơn vị: triệu đồng.");
        for (int row = 0; row < Layout.OPEN_SPENDING; row++) {
            sheet.begin().open().open().open().open().open();
        }
        List<String> areas = Choice.areas(form);
        sheet.list("source", Choice.sources(form), 3);
        sheet.list("area", areas, 4);
        sheet.finish();
    }
}
