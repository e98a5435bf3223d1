package vn.hue.ansinh.kit.etag;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Somebody else changed the thing after the caller had read it. */
public class VersionConflict extends Refusal {

    public VersionConflict() {
        super(
                412,
                "version-conflict",
                Text.of("Nội dung đã được người khác thay đổi.", "It has been changed by somebody else meanwhile."),
                Text.of("Đọc lại bản mới rồi làm lại thay đổi.", "Read the new version and make your change again."));
    }
}
