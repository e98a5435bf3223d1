package vn.hue.ansinh.indicators.importing;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The file as a whole cannot be taken in; nothing of it was kept. */
class FileRefused extends Refusal {
    static final Text COLUMNS = Text.of(
            "Dòng đầu ghi tên cột như tệp xuất từ /api/v1/observations: ít nhất indicator, place, period, value, status.",
            "Name the columns in the first row as an export of /api/v1/observations does: at least indicator, place,"
                    + " period, value, status.");

    static final Text MEMBERS = Text.of(
            "Đặt tên trường của mỗi đối tượng như câu trả lời của /api/v1/observations: ít nhất indicator, place, period,"
                    + " value, status.",
            "Name the fields of each object as an answer of /api/v1/observations does: at least indicator, place, period,"
                    + " value, status.");

    FileRefused(String code, Text detail, Text hint) {
        super(422, code, detail, hint);
    }

    static FileRefused encoding(long line) {
        return new FileRefused(
                "import-encoding",
                Text.of(
                        "Tệp không phải UTF-8 (gần dòng " + line + ").",
                        "The file is not UTF-8 (near line " + line + ")."),
                Text.of(
                        "Lưu lại tệp theo UTF-8 (bảng tính: CSV UTF-8).",
                        "Save the file in UTF-8 (from a spreadsheet: CSV UTF-8)."));
    }

    static FileRefused broken(String vi, String en) {
        return broken(Text.of(vi, en));
    }

    static FileRefused broken(Text why) {
        return broken(why, Text.of("Gửi lại toàn bộ tệp, không cắt bớt.", "Send the whole file again, uncut."));
    }

    /** @param hint what helps where nothing was cut off */
    static FileRefused broken(Text why, Text hint) {
        return new FileRefused("import-broken", why, hint);
    }

    static FileRefused unsafe(Text why) {
        return new FileRefused(
                "import-unsafe",
                why,
                Text.of(
                        "Lưu bảng số liệu thành tệp .xlsx mới, không mật khẩu, không macro, không liên kết.",
                        "Save the table as a new .xlsx without password, macros or links."));
    }
}
