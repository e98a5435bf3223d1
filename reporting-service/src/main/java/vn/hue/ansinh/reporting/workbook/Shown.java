package vn.hue.ansinh.reporting.workbook;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** How a spreadsheet shows the number in a cell: 70,25 % holds 0.7025, and 1/5 holds the number of a day. */
enum Shown {
    NUMBER,
    PERCENT,
    DAY;

    // Letters of other languages and of currencies stand between quotes, behind a backslash, or in brackets.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*]");

    static Shown of(Cell cell) {
        String format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        String bare = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        if (bare.contains("%")) {
            return PERCENT;
        }
        return bare.matches(".*[dmyh].*") ? DAY : NUMBER;
    }
}
