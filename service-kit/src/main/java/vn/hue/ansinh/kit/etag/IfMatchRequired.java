package vn.hue.ansinh.kit.etag;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** A change must say which version it was made from. */
public class IfMatchRequired extends Refusal {

    IfMatchRequired() {
        super(
                428,
                "if-match-required",
                Text.of("Thiếu phiên bản trong If-Match.", "If-Match must name the version that was read."),
                Text.of("Đọc lại, lấy ETag và gửi trong If-Match.", "Read it again and send its ETag in If-Match."));
    }
}
