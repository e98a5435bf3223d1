package vn.hue.ansinh.indicators.importing;

/** What is wrong with a row only beside the other rows and what our books know. */
enum BookFault implements Fault {
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
    REASON_MISSING(
            "Trạng thái M mà không có lý do thiếu số liệu.",
            "Status M (missing), and no reason why there is no figure.",
            "Ghi missingReason: NOT_DUE, LATE, NOT_APPLICABLE, NO_CASES hoặc WITHHELD.",
            "Give a missingReason: NOT_DUE, LATE, NOT_APPLICABLE, NO_CASES or WITHHELD."),
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
            "Xem firstYear, lastYear của kế hoạch và fromYear, baseline, toYear của mục tiêu; năm liền trước kế hoạch được dùng làm gốc.",
            "See firstYear and lastYear of the plan, fromYear, baseline and toYear of its targets; the year before the plan serves as a baseline."),
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

    private final Words words;

    BookFault(String vi, String en, String hintVi, String hintEn) {
        this.words = new Words(vi, en, hintVi, hintEn);
    }

    @Override
    public Words words() {
        return words;
    }
}
