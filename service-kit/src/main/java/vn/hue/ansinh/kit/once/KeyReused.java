package vn.hue.ansinh.kit.once;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The key was used before, for something else. */
public class KeyReused extends Refusal {

    KeyReused() {
        super(
                422,
                "idempotency-key-reused",
                Text.of(
                        "Idempotency-Key này đã dùng cho một yêu cầu khác.",
                        "This Idempotency-Key was used for another request."),
                Text.of("Dùng mã mới cho nội dung mới.", "Use a new key for new content."));
    }
}
