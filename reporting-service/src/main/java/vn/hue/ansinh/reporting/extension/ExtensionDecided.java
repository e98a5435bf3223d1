package vn.hue.ansinh.reporting.extension;

import java.util.List;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** It was granted or denied already. */
class ExtensionDecided extends Refusal {

    ExtensionDecided() {
        super(
                409,
                "extension-decided",
                Text.of("Yêu cầu gia hạn này đã được quyết định.", "This request has been decided already."),
                Text.of("Nếu cần thêm thời gian, gửi yêu cầu mới.", "If more time is needed, ask anew."));
        with("allowedTransitions", List.of());
    }
}
