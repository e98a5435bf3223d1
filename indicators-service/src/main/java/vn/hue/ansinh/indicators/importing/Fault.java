package vn.hue.ansinh.indicators.importing;

import java.util.Arrays;
import java.util.Locale;
import vn.hue.ansinh.kit.problem.Text;

/** What can be wrong with a row, and what to do about it. On the wire and in SQL: the name in lower case with hyphens. */
enum Fault {
    FIELD_MISSING("Ô bắt buộc bị trống.", "A needed cell is empty.", "Điền ô này.", "Fill it in."),
    TOO_MANY_CELLS(
            "Dòng có nhiều ô hơn tiêu đề.",
            "The row has more cells than the header.",
            "Đặt ô có dấu phân cách trong dấu nháy; xóa ô thừa (cột surplus của tệp các dòng bị từ chối).",
            "Quote cells that contain the separator; empty those beyond (surplus in the file of rejected rows)."),
    FORMULA_CELL(
            "Ô chứa công thức.",
            "The cell holds a formula.",
            "Dán giá trị thay cho công thức.",
            "Paste the value instead of the formula."),
    PERCENT_FORMATTED(
            "Ô hiển thị phần trăm nhưng chứa số khác (2,27% là 0.0227).",
            "The cell shows a percentage and holds another number (2.27% is 0.0227).",
            "Định dạng ô là Số (Number) rồi ghi 2.27.",
            "Format the cell as Number and type 2.27."),
    SCALE_FORMATTED(
            "Ô hiển thị số khác số đang chứa, như theo nghìn hoặc triệu (5 là 5000).",
            "The cell shows another number than it holds, such as thousands or millions (5 is 5000).",
            "Bỏ định dạng riêng của ô (dùng General hoặc Number) rồi xem lại số.",
            "Take the format off the cell (use General or Number) and look at the number again."),
    DAY_FORMATTED(
            "Ô hiển thị ngày giờ.",
            "The cell shows a day or a time.",
            "Định dạng ô là Số (Number) rồi ghi lại số.",
            "Format the cell as Number and type the number again."),
    CODE_MALFORMED(
            "Mã không đúng dạng.",
            "Not the form of a code.",
            "Dùng mã như trong /api/v1/indicators và /api/v1/places.",
            "Use codes as in /api/v1/indicators and /api/v1/places."),
    PERIOD_MALFORMED(
            "Kỳ không đúng dạng.",
            "Not the form of a period.",
            "Dùng 2023, 2023-S1, 2023-Q1, 2023-07 hoặc 2021-01-01/P5Y.",
            "Use 2023, 2023-S1, 2023-Q1, 2023-07 or 2021-01-01/P5Y."),
    VALUE_DECIMAL_COMMA(
            "Số dùng dấu phẩy thập phân.",
            "A decimal comma.",
            "Ghi dấu chấm thập phân, không dấu phân cách hàng nghìn: 1234.5.",
            "Write a decimal point and no thousands separator: 1234.5."),
    VALUE_NOT_A_NUMBER(
            "Giá trị không phải là số.",
            "The value is no number.",
            "Ghi số như 2.27 (trong JSON không đặt trong dấu nháy); nếu không có số liệu thì để trống, ghi status M và missingReason.",
            "Write a number such as 2.27 (in JSON without quotes); without a figure leave it empty, with status M and a missingReason."),
    VALUE_DASH(
            "\"-\" không phải là số.",
            "\"-\" is no number.",
            "Không phát sinh và là số 0 thì ghi 0; không có trường hợp nào thì để trống, status M, missingReason NO_CASES.",
            "Write 0 if that is the figure; where there were no cases leave it empty, status M, missingReason NO_CASES."),
    VALUE_OUT_OF_RANGE(
            "Số có quá nhiều chữ số.",
            "The number has too many digits.",
            "Tối đa 30 chữ số nguyên và 12 chữ số thập phân.",
            "At most 30 whole digits and 12 decimals."),
    VALUE_MISSING(
            "Không có giá trị mà trạng thái không phải M.",
            "No value, though the status is not M.",
            "Ghi giá trị (0 cũng là giá trị), hoặc status M và missingReason; dòng có confidentiality C: đăng nhập rồi xuất lại tệp.",
            "Give the value (0 is one), or status M and a missingReason; a row of confidentiality C: sign in and export the file again."),
    VALUE_UNEXPECTED(
            "Có giá trị mà trạng thái là M.",
            "A value, though the status is M (missing).",
            "Bỏ giá trị hoặc đổi status.",
            "Remove the value or change the status."),
    PARTS_UNEXPECTED(
            "Có tử số hoặc mẫu số mà trạng thái là M.",
            "A numerator or denominator, though the status is M (missing).",
            "Bỏ cả hai, hoặc ghi giá trị và đổi status.",
            "Remove both, or give the value and change the status."),
    NEGATIVE_COUNT("Số đếm âm.", "A negative count.", "Kiểm tra dấu của số.", "Check the sign."),
    NEGATIVE_VALUE("Tỷ lệ âm.", "A negative share.", "Kiểm tra dấu của số.", "Check the sign."),
    SYNTHETIC_OVER_REAL(
            "Số liệu minh họa không thay được số liệu thật đã có.",
            "A demonstration figure cannot replace a real one.",
            "Bỏ dòng này; nếu số liệu thật sai thì gửi số đúng hoặc rút lại.",
            "Leave the row out; where the real figure is wrong, send the right one or take it back."),
    NUMERATOR_OVER_DENOMINATOR(
            "Phần lớn hơn tổng.",
            "A part is larger than its whole.",
            "Kiểm tra cả tử số và mẫu số.",
            "Check both numerator and denominator."),
    DENOMINATOR_ZERO(
            "Mẫu số bằng 0.",
            "The denominator is zero.",
            "Để trống giá trị, ghi status M và missingReason NO_CASES.",
            "Leave the value empty, with status M and missingReason NO_CASES."),
    STATUS_UNKNOWN("Trạng thái không có.", "No such status.", "Dùng A, P, E, B hoặc M.", "Use A, P, E, B or M."),
    REASON_UNKNOWN(
            "Lý do thiếu số liệu không có.",
            "No such missing reason.",
            "Dùng NOT_DUE, LATE, NOT_APPLICABLE, NO_CASES hoặc WITHHELD.",
            "Use NOT_DUE, LATE, NOT_APPLICABLE, NO_CASES or WITHHELD."),
    REASON_MISSING(
            "Trạng thái M mà không có lý do thiếu số liệu.",
            "Status M (missing), and no reason why there is no figure.",
            "Ghi missingReason: NOT_DUE, LATE, NOT_APPLICABLE, NO_CASES hoặc WITHHELD.",
            "Give a missingReason: NOT_DUE, LATE, NOT_APPLICABLE, NO_CASES or WITHHELD."),
    REASON_UNEXPECTED(
            "Có lý do thiếu mà trạng thái không phải M.",
            "A missing reason, though the status is not M.",
            "Bỏ lý do hoặc đổi status.",
            "Remove the reason or change the status."),
    WITHDRAWN_WITH_VALUE(
            "Dòng rút lại số liệu không được có giá trị.",
            "A row that takes a figure back cannot have one.",
            "Để trống giá trị, status M.",
            "Leave the value empty, status M."),
    ACTION_NOT_TAKEN(
            "ACTION yêu cầu việc khác ngoài nêu số liệu.",
            "ACTION asks for something else than stating a figure.",
            "Dùng I, A, M hoặc R; để rút lại số liệu: withdrawn true, để trống giá trị, status M.",
            "Use I, A, M or R; to take a figure back: withdrawn true, the value left empty, status M."),
    BREAKDOWN_MALFORMED(
            "Phân tổ không đúng dạng.",
            "Not the form of a breakdown.",
            "Dùng SEX=F hoặc SEX=F;URBAN_RURAL=R.",
            "Use SEX=F or SEX=F;URBAN_RURAL=R."),
    NOT_TRUE_OR_FALSE(
            "Không phải true/false.", "Neither true nor false.", "Dùng true hoặc false.", "Use true or false."),
    NOT_A_VERSION(
            "Không phải số phiên bản.", "No version number.", "Dùng số nguyên từ 1.", "Use a whole number from 1."),
    UNKNOWN_INDICATOR(
            "Không có chỉ tiêu này.",
            "There is no such indicator.",
            "Xem /api/v1/indicators.",
            "See /api/v1/indicators."),
    COMPONENT_MISSING(
            "Chỉ tiêu này gồm nhiều thành phần, phải nêu một.",
            "The indicator bundles several components; one must be named.",
            "Xem components của chỉ tiêu.",
            "See components of the indicator."),
    UNKNOWN_COMPONENT(
            "Chỉ tiêu không có thành phần này.",
            "The indicator has no such component.",
            "Xem components của chỉ tiêu.",
            "See components of the indicator."),
    UNKNOWN_PLACE("Không có địa bàn này.", "There is no such place.", "Xem /api/v1/places.", "See /api/v1/places."),
    PLACE_NOT_VALID_THEN(
            "Địa bàn không tồn tại trong kỳ này.",
            "The place did not exist in that period.",
            "Xem validFrom và validTo tại /api/v1/places.",
            "See validFrom and validTo at /api/v1/places."),
    PLACE_AMBIGUOUS(
            "Hai địa bàn dùng mã này trong kỳ.",
            "Two places had this code in the period.",
            "Ghi mã@ngày, ví dụ 474@2021-07-01.",
            "Write code@validFrom, for example 474@2021-07-01."),
    PLACE_TOO_SMALL(
            "Chỉ tiêu không tính đến cấp này.",
            "The indicator is not counted at this level.",
            "Xem lowestLevel của chỉ tiêu.",
            "See lowestLevel of the indicator."),
    PERIOD_OUTSIDE_PLAN(
            "Kỳ nằm ngoài kế hoạch và các mục tiêu.",
            "The period lies outside the plan and its targets.",
            "Xem firstYear và lastYear của kế hoạch; năm liền trước được dùng làm gốc.",
            "See firstYear and lastYear of the plan; the year before serves as a baseline."),
    INDICATOR_RETIRED(
            "Chỉ tiêu đã chấm dứt trước kỳ này.",
            "The indicator was retired before this period.",
            "Xem lastDay của chỉ tiêu.",
            "See the indicator's lastDay."),
    PERIOD_NOT_BEGUN("Kỳ chưa bắt đầu.", "The period has not begun.", "Kiểm tra năm.", "Check the year."),
    BREAKDOWN_NOT_ADMITTED(
            "Chỉ tiêu không có phân tổ này.",
            "The indicator does not admit this breakdown.",
            "Xem breakdowns của chỉ tiêu.",
            "See breakdowns of the indicator."),
    UNKNOWN_DEFINITION(
            "Chỉ tiêu không có phiên bản định nghĩa này.",
            "The indicator has no such definition version.",
            "Xem definitions của chỉ tiêu, hoặc để trống.",
            "See definitions of the indicator, or leave it empty."),
    DEFINITION_MISSING(
            "Chỉ tiêu chưa có định nghĩa nào.",
            "The indicator has no definition yet.",
            "Thêm định nghĩa cho chỉ tiêu rồi gửi lại.",
            "Give the indicator a definition, then send again."),
    DEFINITION_ENDED(
            "Phiên bản định nghĩa đã hết hiệu lực trước kỳ này.",
            "The version of the definition ended before this period.",
            "Xem definitions của chỉ tiêu: để trống để lấy phiên bản có hiệu lực trong kỳ, hoặc thêm phiên bản còn thiếu.",
            "See definitions of the indicator: leave it empty for the one in force then, or add the version that is missing."),
    NOTHING_TO_WITHDRAW(
            "Chưa có số liệu nào để rút lại.",
            "There is no figure to take back.",
            "Kiểm tra mã, kỳ và phân tổ.",
            "Check codes, period and breakdown."),
    DUPLICATE_ROW(
            "Tệp nêu cùng một số liệu nhiều lần.",
            "The file states this figure more than once.",
            "Chỉ giữ một dòng; tệp xuất với includeHistory=true có mọi lần sửa đổi: xuất lại không kèm lịch sử.",
            "Keep one row; an export with includeHistory=true has every revision: export again without it."),
    WHOLE_IMPORT_REFUSED(
            "Dòng này hợp lệ nhưng dòng khác có lỗi (chế độ ATOMIC).",
            "This row is fine, but another one is not (mode ATOMIC).",
            "Sửa các dòng lỗi rồi gửi lại, hoặc dùng PARTIAL.",
            "Correct the faulty rows and send again, or use PARTIAL.");

    private final Text detail;
    private final Text hint;

    Fault(String vi, String en, String hintVi, String hintEn) {
        this.detail = Text.of(vi, en);
        this.hint = Text.of(hintVi, hintEn);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Fault of(String code) {
        return Arrays.stream(values())
                .filter(fault -> fault.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No fault is called " + code));
    }

    Text detail() {
        return detail;
    }

    Text hint() {
        return hint;
    }
}
