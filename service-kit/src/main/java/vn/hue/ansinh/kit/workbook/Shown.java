package vn.hue.ansinh.kit.workbook;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a spreadsheet shows the number in a cell: 70,25 % holds 0.7025, 1/5 holds the number of a day, and 17 in thousands
 * holds 17000.
 */
public enum Shown {
    NUMBER,
    PERCENT,
    SCALED,
    DAY;

    // Letters of other languages and of currencies stand between quotes, behind a backslash, or in brackets.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*]");
    private static final Pattern THOUSANDS_CUT_OFF = Pattern.compile("[0#?.],+(?![0#?,])");
    private static final Pattern PART_OF_TIME = Pattern.compile("[dmyhs]");

    /** @param format of the cell (ECMA-376, 18.8.31); null where it has none */
    public static Shown of(@Nullable String format) {
        String bare = format == null || "General".equalsIgnoreCase(format)
                ? ""
                : LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        if (bare.contains("%")) {
            return PERCENT;
        }
        if (PART_OF_TIME.matcher(bare).find()) {
            return DAY;
        }
        return THOUSANDS_CUT_OFF.matcher(bare).find() ? SCALED : NUMBER;
    }
}
