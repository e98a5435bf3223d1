package vn.hue.ansinh.reporting.scanner;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** A file that nobody could look through stays out. */
class ScannerUnavailable extends Refusal {

    ScannerUnavailable() {
        super(
                503,
                "scanner-unavailable",
                Text.of(
                        "Phần mềm quét mã độc đang không trả lời nên chưa nhận tệp.",
                        "The malware scanner does not answer, so no file is taken in."),
                Text.of("Thử lại sau vài phút; tệp chưa được lưu.", "Try again in some minutes; nothing was kept."));
    }
}
