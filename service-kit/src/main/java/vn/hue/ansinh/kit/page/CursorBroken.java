package vn.hue.ansinh.kit.page;

import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.request.Cursor;

/** A cursor was cut, changed or taken from another list. */
public class CursorBroken extends InvalidParameter {

    public CursorBroken() {
        super(
                Cursor.PARAMETER,
                Text.of(
                        "Dùng nguyên giá trị next của trang trước với cùng điều kiện lọc, hoặc bỏ tham số để đọc từ"
                                + " đầu.",
                        "Use the whole value of next from the page before, with the same filters, or leave it out to"
                                + " read from the start."));
    }
}
