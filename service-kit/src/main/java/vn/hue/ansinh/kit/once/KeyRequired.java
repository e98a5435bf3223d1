package vn.hue.ansinh.kit.once;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** A step that must not happen twice needs a key to be recognised by. */
public class KeyRequired extends Refusal {

    KeyRequired() {
        super(
                400,
                "idempotency-key-required",
                Text.of(
                        "Tiêu đề Idempotency-Key bị thiếu, để trống hoặc dài quá 200 ký tự.",
                        "The header Idempotency-Key is missing, empty or longer than 200 characters."),
                Text.of(
                        "Gửi một mã duy nhất (ví dụ UUID, nhiều nhất 200 ký tự) cho mỗi lần nộp.",
                        "Send a value of your own for each step, for example a UUID, at most 200 characters."));
    }
}
