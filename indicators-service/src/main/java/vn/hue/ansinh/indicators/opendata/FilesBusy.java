package vn.hue.ansinh.indicators.opendata;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** As many files as there may be are on their way out. */
class FilesBusy extends Refusal {

    FilesBusy() {
        super(
                503,
                "service-busy",
                Text.of("Đang có quá nhiều tệp số liệu được tải cùng lúc.", "Too many files of figures are under way."),
                Text.of(
                        "Thử lại sau ít phút, hoặc đọc từng trang JSON.",
                        "Try again in some minutes, or read page by page as JSON."));
    }
}
