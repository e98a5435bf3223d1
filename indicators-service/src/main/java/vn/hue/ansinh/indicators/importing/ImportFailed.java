package vn.hue.ansinh.indicators.importing;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** It was given up before its rows were judged, so none of them was rejected, and none was taken. */
class ImportFailed extends Refusal {

    ImportFailed() {
        super(
                409,
                "import-failed",
                Text.of(
                        "Lần nhập đã bị bỏ dở: không dòng nào được ghi và không dòng nào được xét.",
                        "The import was given up: no row was written, and none was judged."),
                Text.of(
                        "Xem failureReason của lần nhập, rồi gửi lại tệp với Idempotency-Key mới.",
                        "See failureReason of the import, then send the file again with a new Idempotency-Key."));
    }
}
