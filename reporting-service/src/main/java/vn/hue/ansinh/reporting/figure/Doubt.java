package vn.hue.ansinh.reporting.figure;

import java.util.Locale;
import vn.hue.ansinh.kit.problem.Text;

/** What makes a figure unusual, in the words that its author and its reviewer read. */
enum Doubt {
    RATE_OVER_HUNDRED(Text.of("Tỷ lệ vượt 100 %%.", "The rate is over 100 %%.")),
    CHANGED_BY_A_QUARTER(Text.of(
            "Chênh lệch hơn 25 %% so với năm trước (%s).", "It differs by more than 25 %% from the year before (%s).")),
    OUTLIER(Text.of("Lệch xa các năm trước (trung vị %s).", "It lies far from the years before (median %s).")),
    TARGET_CROSSED(Text.of(
            "So với năm trước (%s), số liệu vượt qua mốc mục tiêu.",
            "It lies on the other side of the target than the year before (%s).")),
    DIFFERS_FROM_KNOWN(Text.of(
            "Khác số liệu cùng kỳ đã ghi nhận (%s).", "Another figure is written down for the same period (%s).")),
    PART_ALONE(
            Text.of("Chỉ có tử số hoặc chỉ có mẫu số.", "There is a numerator or a denominator without the other."),
            Text.of(
                    "Ghi cả hai; nếu chỉ có một, ghi lý do vào justification.",
                    "Give both; where there is only one, say why in justification.")),
    PERIOD_NOT_OVER(
            Text.of("Năm %s chưa kết thúc mà số liệu là chính thức.", "The figure is final, and %s is not over."),
            Text.of(
                    "Ghi trạng thái E (ước) hoặc P (sơ bộ); nếu đã là chính thức, ghi lý do vào justification.",
                    "State it as E (estimate) or P (provisional); if it is final, say why in justification."));

    private final Text detail;
    private final Text hint;

    Doubt(Text detail) {
        this(
                detail,
                Text.of(
                        "Kiểm tra lại; nếu đúng, ghi lý do vào justification.",
                        "Check it; if it is right, say why in justification."));
    }

    Doubt(Text detail, Text hint) {
        this.detail = detail;
        this.hint = hint;
    }

    Warning in(String pointer, boolean justified, Object... words) {
        String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Warning(pointer, code, detail.with(words), hint, justified);
    }
}
