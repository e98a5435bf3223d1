package vn.hue.ansinh.reporting.submission;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** In the moment of handing in it became known that others take the duty over. */
class ObligationPassing extends Refusal {

    ObligationPassing() {
        super(
                503,
                "obligation-passing",
                Text.of(
                        "Đúng lúc nộp, hệ thống vừa ghi nhận nghĩa vụ này sẽ chuyển sang cơ quan khác; báo cáo chưa được nộp.",
                        "Just now it became known that the duty passes to others; the report was not handed in."),
                Text.of("Thử lại sau vài giây.", "Try again in a few seconds."));
    }
}
