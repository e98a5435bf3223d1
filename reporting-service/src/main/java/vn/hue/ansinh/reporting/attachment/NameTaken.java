package vn.hue.ansinh.reporting.attachment;

import java.util.UUID;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Two files of one report cannot be told apart by their names. */
class NameTaken extends Refusal {

    NameTaken(UUID other) {
        super(
                409,
                "attachment-name-taken",
                Text.of("Báo cáo đã có tệp mang tên này.", "The report has a file of this name already."),
                Text.of("Gỡ tệp cũ hoặc đặt tên khác.", "Remove that one, or take another name."));
        with("attachment", other);
    }
}
