package vn.hue.ansinh.reporting.figure;

import java.util.Locale;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.Text;

/** Everything that can be wrong with a stated figure or task, in the words that its author reads. */
enum Mistake {
    UNKNOWN_INDICATOR(
            Text.of("Không có chỉ tiêu mang mã này.", "There is no indicator with this code."),
            Text.of("Dùng mã trong /api/v1/indicators.", "Use a code of /api/v1/indicators.")),
    INDICATOR_NOT_ASSIGNED(
            Text.of(
                    "Cơ quan không được giao báo cáo chỉ tiêu này trong kỳ.",
                    "The agency is not assigned to report this indicator in the period."),
            Text.of(
                    "Bỏ số liệu này, hoặc xem /api/v1/assignments?role=REPORT.",
                    "Leave the figure out, or look at /api/v1/assignments?role=REPORT.")),
    INDICATOR_RETIRED(
            Text.of("Chỉ tiêu đã chấm dứt trước kỳ báo cáo.", "The indicator was retired before the reporting period."),
            Text.of("Bỏ số liệu này.", "Leave the figure out.")),
    DEFINITION_MISSING(
            Text.of("Chỉ tiêu chưa có định nghĩa nào.", "The indicator has no definition yet."),
            Text.of(
                    "Bỏ số liệu, nêu trong incomplete, và báo quản trị viên thêm định nghĩa.",
                    "Leave it out and say so in incomplete; an administrator must define the indicator.")),
    DEFINITION_ENDED(
            Text.of(
                    "Mọi định nghĩa của chỉ tiêu đã hết hiệu lực trước kỳ báo cáo.",
                    "All definitions of the indicator ended before the reporting period."),
            Text.of(
                    "Bỏ số liệu, nêu trong incomplete, và báo quản trị viên thêm phiên bản tiếp theo.",
                    "Leave it out and say so in incomplete; an administrator must add the next version.")),
    UNKNOWN_COMPONENT(
            Text.of("Chỉ tiêu không có thành phần mang mã này.", "The indicator has no component with this code."),
            Text.of("Dùng mã thành phần của chỉ tiêu, hoặc bỏ trống.", "Use one of its components, or none.")),
    UNKNOWN_PLACE(
            Text.of("Trong năm báo cáo không có địa bàn này.", "There is no such place in the reporting year."),
            Text.of(
                    "Dùng mã (hoặc mã@ngày-hiệu-lực) của địa bàn có trong năm báo cáo.",
                    "Use the code (or code@validFrom) of a place of the reporting year.")),
    PLACE_NOT_YOURS(
            Text.of("Địa bàn này không thuộc phạm vi của cơ quan.", "This place is outside the agency's territory."),
            Text.of(
                    "Chỉ báo cáo địa bàn của mình và các địa bàn trực thuộc.",
                    "Report your own place and those in it.")),
    PLACE_TOO_SMALL(
            Text.of("Chỉ tiêu này không tính đến cấp địa bàn đó.", "This indicator is not measured at so low a level."),
            Text.of(
                    "Báo cáo cho địa bàn cấp trên của mình; nếu không có thì bỏ số liệu này.",
                    "Report it for a place of yours above; if there is none, leave the figure out.")),
    FIGURE_TWICE(
            Text.of(
                    "Số liệu này đã có ở trên (cùng chỉ tiêu, thành phần, địa bàn, phân tổ).",
                    "The same figure (indicator, component, place, breakdown) stands above already."),
            Text.of("Chỉ giữ một dòng.", "Keep one of them.")),
    UNKNOWN_TASK(
            Text.of("Không có nhiệm vụ mang mã này.", "There is no task with this code."),
            Text.of("Dùng mã trong /api/v1/tasks.", "Use a code of /api/v1/tasks.")),
    TASK_TWICE(
            Text.of("Nhiệm vụ này đã có ở trên.", "The same task stands above already."),
            Text.of("Chỉ giữ một dòng.", "Keep one of them.")),
    DONE_WITHOUT_DAY(
            Text.of(
                    "Ngày hoàn thành đi cùng trạng thái DONE, và chỉ cùng trạng thái đó.",
                    "The day it was done goes with the state DONE, and with no other."),
            Text.of("Ghi doneOn, hoặc dùng trạng thái khác.", "Give doneOn, or use another state.")),
    DONE_AFTER_REPORT(
            Text.of(
                    "Ngày hoàn thành chưa đến, hoặc sau năm báo cáo.",
                    "The day it was done is still to come, or lies after the reporting year."),
            Text.of(
                    "Ghi ngày không sau %s, hoặc trạng thái IN_PROGRESS.",
                    "Give a day up to %s, or the state IN_PROGRESS.")),
    VALUE_MISSING(
            Text.of("Thiếu giá trị và thiếu lý do.", "Neither a value nor the reason why there is none."),
            Text.of(
                    "Ghi giá trị (0 là một giá trị), hoặc value null, status M và missingReason.",
                    "Give a value (0 is one), or value null, status M and a missingReason.")),
    VALUE_AND_MISSING_REASON(
            Text.of(
                    "Có giá trị nhưng lại ghi là thiếu số liệu.",
                    "There is a value, and yet it is said to be missing."),
            Text.of(
                    "Bỏ missingReason và dùng status khác M, hoặc để value null.",
                    "Drop missingReason and use another status than M, or make the value null.")),
    PARTS_UNEXPECTED(
            Text.of(
                    "Có tử số hoặc mẫu số mà số liệu thì thiếu.",
                    "There is a numerator or denominator, and yet the value is missing."),
            Text.of(
                    "Bỏ cả hai, hoặc ghi giá trị và dùng status khác M.",
                    "Remove both, or give the value and use another status than M.")),
    VALUE_DISAGREES(
            Text.of(
                    "Giá trị không khớp với tử số chia cho mẫu số.",
                    "The value is not what numerator and denominator give."),
            Text.of("Kiểm tra cả ba; theo tử số và mẫu số thì giá trị là %s.", "Check all three; the two give %s.")),
    NUMERATOR_OVER_DENOMINATOR(
            Text.of("Tử số lớn hơn mẫu số.", "The numerator is larger than the denominator."),
            Text.of("Phần không thể lớn hơn toàn bộ; kiểm tra lại.", "A part is at most the whole; check both.")),
    DENOMINATOR_ZERO(
            Text.of("Mẫu số bằng 0 thì không có tỷ lệ.", "There is no ratio to a denominator of zero."),
            Text.of(
                    "Ghi value null, status M, missingReason NO_CASES và bỏ mẫu số.",
                    "State value null, status M, missingReason NO_CASES and no denominator.")),
    COUNT_NOT_WHOLE(
            Text.of(
                    "Số đếm phải là số nguyên, hoặc có không quá số chữ số thập phân của chỉ tiêu.",
                    "A count is a whole number, or has no more decimals than its indicator."),
            Text.of(
                    "Ghi số đã đếm được, không làm tròn từ tỷ lệ.",
                    "Give the number that was counted, not what a rate comes to.")),
    COUNT_WITH_PARTS(
            Text.of("Số đếm không có tử số và mẫu số.", "A count has neither numerator nor denominator."),
            Text.of("Bỏ cả hai; giá trị là số đã đếm.", "Leave both out; the value is what was counted.")),
    NEGATIVE_VALUE(
            Text.of("Số liệu không thể âm.", "A figure cannot be negative."),
            Text.of("Kiểm tra lại dấu.", "Check the sign.")),
    VALUE_OUT_OF_RANGE(
            Text.of(
                    "Số có quá 15 chữ số, hoặc quá 6 chữ số thập phân.",
                    "The number has more than 15 digits, or more than 6 after the point."),
            Text.of("Làm tròn số, hoặc kiểm tra đơn vị.", "Round it, or check the unit.")),
    PARTS_DISAGREE(
            Text.of("Tổng các thành phần không khớp với số tổng.", "The parts do not sum to the total."),
            Text.of("Các thành phần cộng lại là %s; kiểm tra tất cả.", "The parts give %s; check all of them.")),
    COUNT_FELL(
            Text.of(
                    "Số lũy kế trong năm nhỏ hơn số đã được chấp nhận.",
                    "A count of the year so far is lower than the one that was accepted."),
            Text.of(
                    "Số đã chấp nhận là %s. Nếu số đó sai, ghi status B và nêu lý do trong note.",
                    "%s was accepted. If that was wrong, use status B and say why in note.")),
    UNKNOWN_BREAKDOWN(
            Text.of("Chỉ tiêu này không được phân tổ như vậy.", "The indicator is not broken down like this."),
            Text.of("Các phân tổ được nhận: %s.", "It is broken down by: %s.")),
    UNKNOWN_AREA(
            Text.of("Không có lĩnh vực mang mã này.", "There is no policy area with this code."),
            Text.of("Dùng mã trong /api/v1/policy-areas.", "Use a code of /api/v1/policy-areas.")),
    INDICATOR_OF_ANOTHER_AREA(
            Text.of("Lĩnh vực này không có chỉ tiêu đó.", "The policy area has no such indicator."),
            Text.of("Sửa lĩnh vực, hoặc bỏ trống chỉ tiêu.", "Correct the area, or leave the indicator out.")),
    SPENDING_TWICE(
            Text.of(
                    "Nguồn kinh phí này đã có ở trên (cùng lĩnh vực, chỉ tiêu).",
                    "The same source stands above already for the same area and indicator."),
            Text.of("Chỉ giữ một dòng.", "Keep one of them.")),
    SPENDING_MISSING(
            Text.of("Không có số tiền nào.", "There is no amount."),
            Text.of("Ghi planned, spent, hoặc bỏ dòng này.", "Give planned or spent, or leave the line out.")),
    REPORT_EMPTY(
            Text.of("Báo cáo không có nội dung.", "The report says nothing."),
            Text.of("Điền số liệu hoặc phần lời trước khi nộp.", "State figures or text before you hand it in.")),
    FIGURES_NOT_STATED(
            Text.of(
                    "Còn chỉ tiêu được giao chưa có số liệu, chưa có lý do thiếu.",
                    "Indicators that the agency is assigned have neither a value nor a reason why there is none."),
            Text.of(
                    "Bổ sung %s cho địa bàn của cơ quan hoặc cho mọi địa bàn thuộc đó, hoặc nêu lý do chung trong"
                            + " incomplete.",
                    "Add %s for the agency's own place or for each place in it, or say in incomplete why they are left"
                            + " out."));

    private final Text detail;
    private final Text hint;

    Mistake(Text detail, Text hint) {
        this.detail = detail;
        this.hint = hint;
    }

    FieldError in(String pointer, Object... words) {
        return new FieldError(pointer, code(), detail, hint.with(words));
    }

    Text detail() {
        return detail;
    }

    Text hint() {
        return hint;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
