package vn.hue.ansinh.reporting.inspection;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The file cannot be taken in as it is; nothing of it was kept. */
public class FileRefused extends Refusal {

    private FileRefused(String code, Text detail, Text hint) {
        super(422, code, detail, hint);
    }

    static FileRefused notAsNamed(FileKind kind, String found) {
        return new FileRefused(
                "attachment-not-as-named",
                Text.of(
                        "Nội dung tệp là " + found + ", không phải " + kind + " như tên tệp.",
                        "The file is " + found + " and not " + kind + ", as its name says."),
                Text.of(
                        "Lưu lại tệp đúng định dạng rồi gửi lại.",
                        "Save it in the format of its name and send it again."));
    }

    static FileRefused notUtf8() {
        return new FileRefused(
                "attachment-not-as-named",
                Text.of("Tệp không phải văn bản UTF-8.", "The file is no text in UTF-8."),
                Text.of("Lưu lại dạng UTF-8 (trong Excel: CSV UTF-8).", "Save it as UTF-8 (in Excel: CSV UTF-8)."));
    }

    static FileRefused unsafe(Text why) {
        return new FileRefused(
                "attachment-unsafe",
                why,
                Text.of(
                        "Lưu lại thành tệp mới, không mật khẩu, macro, liên kết hay tệp nhúng; hoặc gửi bản PDF.",
                        "Save it anew without password, macros, links or embedded files; or send it as PDF."));
    }

    static FileRefused hidesAnother() {
        return unsafe(Text.of(
                "Trong tệp có giấu tệp hoặc mã lệnh khác.", "Another file, or a script, is hidden in this one."));
    }

    static FileRefused hasPassword() {
        return unsafe(Text.of(
                "Tệp có mật khẩu hoặc bị mã hóa nên không kiểm tra được.",
                "The file has a password or is encrypted, so nobody can look into it."));
    }

    static FileRefused broken() {
        return new FileRefused(
                "attachment-broken",
                Text.of("Tệp rỗng, bị hỏng hoặc bị cắt.", "The file is empty, damaged or cut off."),
                Text.of("Mở thử tệp rồi gửi lại toàn bộ.", "Try to open it, then send the whole file again."));
    }
}
