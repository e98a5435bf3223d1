package vn.hue.ansinh.reporting.attachment;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The line broke before the file was whole. */
class CutOff extends Refusal {

    CutOff() {
        super(
                422,
                "attachment-broken",
                Text.of("Tệp không đến trọn vẹn.", "The file did not arrive whole."),
                Text.of(
                        "Gửi lại toàn bộ tệp với cùng Idempotency-Key.",
                        "Send it again with the same Idempotency-Key."));
    }
}
