package vn.hue.ansinh.indicators.importing;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** What became of single rows is kept for some weeks only. */
class OutcomesExpired extends Refusal {

    OutcomesExpired() {
        super(
                410,
                "outcomes-expired",
                Text.of("Kết quả từng dòng không còn được lưu.", "The outcomes of single rows are no longer kept."),
                Text.of(
                        "Xem số liệu tại /api/v1/observations; gửi lại tệp với mode=DRY_RUN để kiểm tra từng dòng.",
                        "See the figures at /api/v1/observations; send the file again with mode=DRY_RUN to check each row."));
    }
}
