package vn.hue.ansinh.kit.etag;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** {@code *} stands for any version: whoever sends it would overwrite what he has not seen. */
public class VersionNotNamed extends Refusal {

    VersionNotNamed() {
        super(
                428,
                "version-not-named",
                Text.of(
                        "If-Match: * là bản nào cũng được, nên có thể ghi đè bản chưa xem.",
                        "If-Match: * is any version, so it may overwrite one that was not seen."),
                Text.of(
                        "Đọc lại, lấy ETag và gửi đúng giá trị đó trong If-Match.",
                        "Read it again and send just its ETag in If-Match."));
    }
}
