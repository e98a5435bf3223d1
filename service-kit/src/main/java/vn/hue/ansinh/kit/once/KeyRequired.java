package vn.hue.ansinh.kit.once;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** A step that must not happen twice needs a key to be recognised by. */
public class KeyRequired extends Refusal {

    KeyRequired() {
        super(
                400,
                "idempotency-key-required",
                Text.of("Thiếu tiêu đề Idempotency-Key.", "The header Idempotency-Key is missing."),
                Text.of(
                        "Gửi một mã duy nhất (ví dụ UUID, nhiều nhất 200 ký tự) cho mỗi lần nộp.",
                        "Send a value of your own for each step, for example a UUID, at most 200 characters."));
    }
}
