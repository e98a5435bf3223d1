package vn.hue.ansinh.reporting.workbook;

import java.util.Locale;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.workbook.Shown;

/** Why a cell cannot be read. */
enum CellFault {
    NOT_A_NUMBER(
            Text.of("Ô này phải là số.", "This cell must hold a number."),
            Text.of(
                    "Nhập số, không nhập chữ; không có số liệu thì để trống và chọn trạng thái M.",
                    "Enter a number and no text; where there is none leave it blank and choose the status M.")),
    PERCENT(
            Text.of("Ô này định dạng phần trăm.", "This cell is formatted as a percentage."),
            Text.of(
                    "Đổi định dạng ô thành số rồi nhập 70,25 thay cho 70,25%.",
                    "Format the cell as a number and enter 70.25 instead of 70.25%.")),
    SCALED(
            Text.of("Ô này hiển thị theo nghìn hoặc triệu.", "This cell shows thousands or millions."),
            Text.of(
                    "Bỏ định dạng rút gọn rồi nhập đủ số theo đơn vị của chỉ tiêu.",
                    "Take the shortened format off and enter the whole number in the unit of the indicator.")),
    FORMULA(
            Text.of("Ô này chứa công thức.", "This cell holds a formula."),
            Text.of("Dán giá trị thay cho công thức.", "Paste the value instead of the formula.")),
    NO_SUCH_CHOICE(
            Text.of("Không có mục này trong danh sách.", "The list has no such entry."),
            Text.of("Chọn một mục trong danh sách của ô.", "Choose an entry of the cell's list.")),
    NOT_CHOSEN(
            Text.of("Ô này để trống.", "This cell is empty."),
            Text.of(
                    "Chọn một mục trong danh sách của ô, hoặc xóa nội dung của dòng.",
                    "Choose an entry of the cell's list, or clear the row.")),
    NO_DAY(
            Text.of("Ô này phải là ngày.", "This cell must hold a day."),
            Text.of("Nhập ngày dạng 30/11/2023.", "Enter a day such as 30/11/2023.")),
    NAMELESS(
            Text.of("Dòng này có số liệu nhưng thiếu mã.", "This row says something, but not about what."),
            Text.of("Ghi mã ở cột đầu, hoặc xóa dòng.", "Give the code in the first column, or clear the row."));

    private final Text detail;
    private final Text hint;

    CellFault(Text detail, Text hint) {
        this.detail = detail;
        this.hint = hint;
    }

    /** Why no number is taken from a cell that is shown so. */
    static CellFault of(Shown shown) {
        return switch (shown) {
            case PERCENT -> PERCENT;
            case SCALED -> SCALED;
            case NUMBER, DAY -> NOT_A_NUMBER;
        };
    }

    FieldError in(String pointer) {
        return new FieldError(pointer, "cell-" + name().toLowerCase(Locale.ROOT).replace('_', '-'), detail, hint);
    }
}
