package vn.hue.ansinh.indicators.importing;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** It is seen through once it has begun, and what is over is over. */
class ImportNotWaiting extends Refusal {

    ImportNotWaiting() {
        super(
                409,
                "import-not-waiting",
                Text.of(
                        "Lần nhập đang được xử lý hoặc đã xong, không còn chờ.",
                        "The import is being taken in or over, and waits no more."),
                Text.of(
                        "Xem GET /api/v1/observation-imports/{id}: đang xử lý thì đợi xong; số liệu đã ghi thì sửa bằng một tệp mới.",
                        "See GET /api/v1/observation-imports/{id}: wait until it is over; figures that were written are"
                                + " corrected by another file."));
    }
}
