package vn.hue.ansinh.indicators.importing;

import org.jboss.logging.Logger;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Our disk does not take the bytes of a file: whoever sends it can do nothing about that. */
class StorageUnavailable extends Refusal {
    private static final Logger LOG = Logger.getLogger(StorageUnavailable.class);

    StorageUnavailable(Throwable cause) {
        super(
                503,
                "storage-unavailable",
                Text.of(
                        "Máy chủ không ghi được tệp xuống đĩa; chưa nhận gì của tệp.",
                        "Our disk does not take the file; nothing of it was kept."),
                Text.of(
                        "Thử lại sau vài phút với cùng Idempotency-Key; nếu vẫn vậy, báo quản trị viên.",
                        "Try again in some minutes with the same Idempotency-Key; if it stays so, tell the administrators."));
        initCause(cause);
        LOG.errorf(cause, "The disk takes no file of figures");
    }
}
