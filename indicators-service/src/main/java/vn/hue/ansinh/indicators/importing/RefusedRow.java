package vn.hue.ansinh.indicators.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/**
 * A row that was judged good and that the books refuse all the same.
 *
 * @param row in the order sent, from 1
 * @param line of the file, or of the sheet
 */
@Embeddable
record RefusedRow(
        @Column(name = "refused_row") int row,

        @Column(name = "refused_line") @Nullable Integer line,

        @Column(name = "refused_sheet") @Nullable String sheet) {

    /** Behind a sentence. */
    Text text() {
        Text where = sheet == null
                ? Text.of("dòng " + line + " của tệp", "line " + line + " of the file")
                : Text.of("dòng " + line + " của trang tính " + sheet, "line " + line + " of the sheet " + sheet);
        return Text.of(
                " Đó là dòng số liệu thứ " + row + " (" + where.vi() + ").",
                " It is row " + row + " (" + where.en() + ").");
    }
}
