package vn.hue.ansinh.reporting.extension;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** One request at a time. */
class ExtensionWaiting extends Refusal {

    ExtensionWaiting() {
        super(
                409,
                "extension-waiting",
                Text.of("Đã có một yêu cầu gia hạn đang chờ.", "A request for an extension is waiting already."),
                Text.of("Chờ quyết định rồi hãy gửi yêu cầu khác.", "Wait for the decision before asking again."));
    }
}
