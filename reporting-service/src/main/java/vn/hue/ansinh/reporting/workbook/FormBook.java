package vn.hue.ansinh.reporting.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.figure.TaskNote;
import vn.hue.ansinh.reporting.form.FormView;

/** Writes the workbook of a form: one sheet a part, only what is to be filled in is open, and a hidden sheet says whose it is. */
final class FormBook {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu");

    private final FormView form;
    private final SoFar soFar;
    private final Workbook book;
    private final Worksheet key;

    private FormBook(FormView form, SoFar soFar, Workbook book, Worksheet key) {
        this.form = form;
        this.soFar = soFar;
        this.book = book;
        this.key = key;
    }

    static byte[] of(FormView form, SoFar soFar) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            Workbook book = new Workbook(written, "An Sinh", "1.0");
            Worksheet figures = book.newWorksheet(Part.FIGURES.sheet());
            Worksheet tasks = book.newWorksheet(Part.TASKS.sheet());
            Worksheet narrative = book.newWorksheet(Part.NARRATIVE.sheet());
            Worksheet spending = book.newWorksheet(Part.SPENDING.sheet());
            FormBook made = new FormBook(form, soFar, book, book.newWorksheet(Layout.KEY_SHEET));
            made.key();
            made.figures(made.sheet(figures, Part.FIGURES));
            made.tasks(made.sheet(tasks, Part.TASKS));
            made.narrative(made.sheet(narrative, Part.NARRATIVE));
            made.spending(made.sheet(spending, Part.SPENDING));
            made.book.finish();
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private FormSheet sheet(Worksheet sheet, Part part) {
        String agency = Objects.requireNonNullElse(form.agencyName(), form.agency());
        String due = MOMENT.format(form.dueAt().atZone(Zones.VIETNAM));
        String whose = "Đơn vị báo cáo: " + agency + ". Kỳ báo cáo: năm " + form.period() + ". Nộp trước " + due + ".";
        return new FormSheet(sheet, part, key, whose);
    }

    private void key() {
        key.value(0, 0, Layout.FORMAT);
        key.value(1, 0, form.obligation());
        key.value(2, 0, Layout.hash(form));
        key.setVisibilityState(VisibilityState.HIDDEN);
        key.protect("an-sinh", Set.of(SheetProtectionOption.SHEET).toArray(SheetProtectionOption[]::new));
    }

    private void figures(FormSheet sheet) {
        sheet.title("BIỂU SỐ LIỆU BÁO CÁO NĂM " + form.period(), """
            Điền các ô nền vàng; dòng nào có số liệu đều phải chọn trạng thái. Số 0 là một giá trị; \
            không có số liệu thì chọn trạng thái M và lý do. \
            Địa bàn, phân tổ khác ghi ở các dòng trống phía dưới (phân tổ dạng CHIEU=giá trị).\
            """);
        List<Layout.Asked> rows = Layout.figures(form);
        rows.forEach(row -> FigureRow.write(sheet, row, soFar.of(row).orElse(null)));
        soFar.besides(rows).forEach(said -> FigureRow.writeOpen(sheet, said));
        for (int open = 0; open < Layout.OPEN_FIGURES; open++) {
            FigureRow.writeOpen(sheet, null);
        }
        sheet.list("status", Choice.STATUSES, 0);
        sheet.list("missingReason", Choice.REASONS, 1);
        sheet.finish();
    }

    private void tasks(FormSheet sheet) {
        sheet.title("TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM " + form.period(), "Ngày hoàn thành chỉ ghi khi đã hoàn thành.");
        Map<String, TaskNote> said = new TreeMap<>(soFar.tasks());
        for (FormView.TaskLine task : form.tasks()) {
            String role = task.role().equals("LEAD") ? "Chủ trì" : "Phối hợp";
            sheet.begin().locked(task.task()).locked(task.title()).locked(role);
            told(sheet, said.remove(task.task()));
        }
        said.forEach((task, note) -> told(sheet.begin().locked(task).locked("").locked(""), note));
        sheet.list("state", Choice.STATES, 2);
        sheet.finish();
    }

    private static void told(FormSheet sheet, @Nullable TaskNote note) {
        if (note == null) {
            sheet.open().open().open();
            return;
        }
        sheet.open(Choice.of(note.state().name(), Choice.STATES))
                .open(note.doneOn() == null ? "" : DAY.format(note.doneOn()))
                .open(Objects.requireNonNullElse(note.note(), ""));
    }

    private void narrative(FormSheet sheet) {
        sheet.title("PHẦN LỜI NĂM " + form.period(), "Mỗi ô tối đa 20.000 ký tự.");
        form.sections().forEach(section -> sheet.begin()
                .locked(section.name())
                .locked(section.title().vi())
                .open(soFar.text(section.name())));
        soFar.partsBesides(form.outline())
                .forEach(part -> sheet.begin().locked(part).locked("").open(soFar.text(part)));
        sheet.begin()
                .locked(Layout.INCOMPLETE)
                .locked("Lý do còn chỉ tiêu chưa có số liệu")
                .open(soFar.text(Layout.INCOMPLETE));
        sheet.finish();
    }

    private void spending(FormSheet sheet) {
        sheet.title(
                "KINH PHÍ THEO NGUỒN NĂM " + form.period(), "Mỗi dòng một nguồn cho một lĩnh vực; đơn vị: triệu đồng.");
        List<String> sources = Choice.sources(form);
        List<String> areas = Choice.areas(form);
        soFar.spending().forEach(line -> sheet.begin()
                .open(Choice.of(line.source().name(), sources))
                .open(Choice.of(line.area(), areas))
                .open(Objects.requireNonNullElse(line.indicator(), ""))
                .open(line.planned())
                .open(line.spent()));
        for (int row = 0; row < Layout.OPEN_SPENDING; row++) {
            sheet.begin().open().open().open().open().open();
        }
        sheet.list("source", sources, 3);
        sheet.list("area", areas, 4);
        sheet.finish();
    }
}
