package vn.hue.ansinh.reporting.workbook;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.workbook.WorkbookRefused;

/** The file as a whole cannot be taken in; nothing of it was kept. */
class BookRefused extends Refusal {
    private static final Text DOWNLOAD = Text.of(
            "Tải lại biểu mẫu của nghĩa vụ này rồi chép số liệu sang.",
            "Download the form of this obligation again and copy the figures into it.");

    private BookRefused(String code, Text detail, Text hint) {
        super(422, code, detail, hint);
    }

    static BookRefused because(WorkbookRefused refused) {
        return refused.isBroken() ? broken(refused.why()) : unsafe(refused.why());
    }

    static BookRefused broken(Text why) {
        return new BookRefused(
                "workbook-broken", why, Text.of("Gửi lại toàn bộ tệp .xlsx.", "Send the whole .xlsx again."));
    }

    private static BookRefused unsafe(Text why) {
        return new BookRefused(
                "workbook-unsafe",
                why,
                Text.of(
                        "Lưu lại thành tệp .xlsx mới, không mật khẩu, không macro, không liên kết.",
                        "Save it as a new .xlsx without password, macros or links."));
    }

    /** What stands below would be lost without a word. */
    static BookRefused tooLong(String sheet, int rows) {
        return broken(Text.of(
                "Trang " + sheet + " có hơn " + rows + " dòng.",
                "The sheet " + sheet + " has over " + rows + " rows."));
    }

    static BookRefused noForm() {
        return new BookRefused(
                "workbook-no-form",
                Text.of("Tệp này không phải biểu mẫu An Sinh.", "This workbook is no form of An Sinh."),
                DOWNLOAD);
    }

    static BookRefused ofAnother(String obligation) {
        return new BookRefused(
                "workbook-of-another-form",
                Text.of(
                        "Đây là biểu mẫu của nghĩa vụ " + obligation + ".",
                        "This is the form of the obligation " + obligation + "."),
                DOWNLOAD);
    }

    static BookRefused outdated() {
        return new BookRefused(
                "workbook-outdated",
                Text.of(
                        "Biểu mẫu đã thay đổi từ khi tệp này được tải về.",
                        "The form has changed since this workbook was downloaded."),
                DOWNLOAD);
    }
}
