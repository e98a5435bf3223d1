package vn.hue.ansinh.indicators.importing;

/** What a row shows by itself, while the file is read. */
enum CellFault implements Fault {
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
    VALUE_GROUPED(
            "Dấu chấm ngăn hàng nghìn, hoặc có thể hiểu là như vậy.",
            "A point that parts thousands, or may be read so.",
            "Mười bảy nghìn thì ghi 17000, mười bảy thì ghi 17; số lẻ như 17.125 thì ghi 17.1250.",
            "Write 17000 for seventeen thousand, 17 for seventeen, and 17.1250 for a fraction such as 17.125."),
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
    STATUS_UNKNOWN("Trạng thái không có.", "No such status.", "Dùng A, P, E, B hoặc M.", "Use A, P, E, B or M."),
    REASON_UNKNOWN(
            "Lý do thiếu số liệu không có.",
            "No such missing reason.",
            "Dùng NOT_DUE, LATE, NOT_APPLICABLE, NO_CASES hoặc WITHHELD.",
            "Use NOT_DUE, LATE, NOT_APPLICABLE, NO_CASES or WITHHELD."),
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
            "Không phải số phiên bản.", "No version number.", "Dùng số nguyên từ 1.", "Use a whole number from 1.");

    private final Words words;

    CellFault(String vi, String en, String hintVi, String hintEn) {
        this.words = new Words(vi, en, hintVi, hintEn);
    }

    @Override
    public Words words() {
        return words;
    }
}
