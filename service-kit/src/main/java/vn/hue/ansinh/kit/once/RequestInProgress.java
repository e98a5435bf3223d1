package vn.hue.ansinh.kit.once;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The same request is being worked on at this moment. */
public class RequestInProgress extends Refusal {
    public static final String CODE = "request-in-progress";

    RequestInProgress() {
        super(
                409,
                CODE,
                Text.of("Yêu cầu có cùng mã đang được xử lý.", "A request with this key is being worked on."),
                Text.of("Chờ giây lát rồi gửi lại nguyên yêu cầu.", "Wait a moment and send the same request again."));
    }
}
