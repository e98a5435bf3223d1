package vn.hue.ansinh.indicators.importing;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.dhatim.fastexcel.reader.Cell;
import vn.hue.ansinh.kit.workbook.Shown;
import vn.hue.ansinh.kit.workbook.TypedNumber;

/** The number of a cell as people see it, which is never taken for the number that it holds when it is sent again. */
final class ShownCell {
    // The first day that a spreadsheet counts from, and the last one that it knows (9999-12-31).
    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private ShownCell() {}

    static String of(Cell cell, Shown how) {
        BigDecimal held = TypedNumber.of(cell.getRawValue());
        if (how == Shown.PERCENT && TypedNumber.isPrintable(held)) {
            return held.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
        if (how == Shown.DAY && held.signum() >= 0 && held.compareTo(LAST_DAY) <= 0) {
            return day(held);
        }
        return cell.getRawValue() + " [" + cell.getDataFormatString() + "]";
    }

    private static String day(BigDecimal held) {
        LocalDateTime moment = DAY_ZERO.plusSeconds(held.multiply(SECONDS).longValue());
        LocalTime time = moment.toLocalTime();
        if (moment.toLocalDate().equals(DAY_ZERO.toLocalDate())) {
            return time.toString();
        }
        return time.equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : MOMENT.format(moment);
    }
}
