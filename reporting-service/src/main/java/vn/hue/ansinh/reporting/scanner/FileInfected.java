package vn.hue.ansinh.reporting.scanner;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The scanner knows the file as malware. */
class FileInfected extends Refusal {

    FileInfected() {
        super(
                422,
                "attachment-infected",
                Text.of("Phần mềm quét phát hiện mã độc trong tệp.", "The scanner found malware in the file."),
                Text.of(
                        "Quét virus máy tính của bạn, tạo lại tệp rồi gửi.",
                        "Scan your computer, make the file anew and send that."));
    }
}
