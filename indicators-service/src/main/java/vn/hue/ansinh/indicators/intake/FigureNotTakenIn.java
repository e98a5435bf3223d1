package vn.hue.ansinh.indicators.intake;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** An accepted report is taken in whole or waits whole, until the indicator it speaks of can take its figure. */
class FigureNotTakenIn extends Refusal {

    private FigureNotTakenIn(String code, Text detail, Text hint) {
        super(409, code, detail, hint);
    }

    static FigureNotTakenIn unknown(String indicator) {
        return new FigureNotTakenIn(
                "unknown-indicator",
                Text.of("Không có chỉ tiêu " + indicator + ".", "There is no indicator " + indicator + "."),
                Text.of("Tạo chỉ tiêu rồi gửi lại sự kiện.", "Create it, then replay the event."));
    }

    static FigureNotTakenIn undefined(String indicator) {
        return new FigureNotTakenIn(
                "definition-missing",
                Text.of(
                        "Chỉ tiêu " + indicator + " chưa có định nghĩa nào.",
                        "Indicator " + indicator + " has no definition yet."),
                Text.of("Thêm định nghĩa rồi gửi lại sự kiện.", "Give it a definition, then replay the event."));
    }

    static FigureNotTakenIn afterAllDefinitions(String indicator, int year) {
        return new FigureNotTakenIn(
                "definition-ended",
                Text.of(
                        "Mọi định nghĩa của " + indicator + " đã hết hiệu lực trước năm " + year + ".",
                        "All definitions of " + indicator + " ended before " + year + "."),
                Text.of(
                        "Thêm phiên bản tiếp theo rồi gửi lại sự kiện.",
                        "Add the next version, then replay the event."));
    }

    static FigureNotTakenIn retired(String indicator, int year) {
        return new FigureNotTakenIn(
                "indicator-retired",
                Text.of(
                        "Chỉ tiêu " + indicator + " đã chấm dứt trước năm " + year + ".",
                        "Indicator " + indicator + " was retired before " + year + "."),
                Text.of(
                        "Khôi phục chỉ tiêu rồi gửi lại sự kiện, hoặc sửa báo cáo.",
                        "Reinstate it and replay the event, or amend the report."));
    }
}
