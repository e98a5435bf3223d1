package vn.hue.ansinh.reporting.report;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** What is stored of the last submission is not what its agency signed off. */
class NotAsSealed extends Refusal {

    NotAsSealed() {
        super(
                409,
                "not-as-sealed",
                Text.of(
                        "Nội dung đang lưu không khớp với bản đã ký nộp.",
                        "What is stored differs from what was signed off."),
                Text.of(
                        "Không công nhận; kiểm tra tại /api/v1/audit/check và trả lại để nộp lại.",
                        "Do not accept it; look at /api/v1/audit/check, and return it to be handed in anew."));
    }
}
