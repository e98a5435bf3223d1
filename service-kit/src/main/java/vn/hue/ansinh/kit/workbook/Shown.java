package vn.hue.ansinh.kit.workbook;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a spreadsheet shows the number in a cell: 70,25 % holds 0.7025, 1/5 holds the number of a day, and 17 in thousands
 * holds 17000. Where a format adds digits of its own, shows no digit at all, or hides the sign, it is as with thousands:
 * what people see is another number.
 */
public enum Shown {
    NUMBER,
    PERCENT,
    SCALED,
    DAY;

    // Letters of other languages and of currencies stand between quotes, behind a backslash, or in brackets.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*]");
    // Digits that the format itself writes; behind letters they belong to a unit, as in "m2".
    private static final Pattern DIGITS_ADDED = Pattern.compile("\"[\\s.,]*[0-9]|\\\\[0-9]");
    // No spreadsheet writes a longer one.
    private static final int LONGEST = 255;
    private static final Pattern PART = Pattern.compile("((?:\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*]|[^;])*)(;|$)");
    private static final Pattern ANY_DIGIT = Pattern.compile("[0#?@]|general");
    // A sign, brackets as in accounts, or a colour.
    private static final Pattern SIGN = Pattern.compile("[-\u2212(\\[]");
    private static final Pattern THOUSANDS_CUT_OFF = Pattern.compile("[0#?.],+(?![0#?,])");
    private static final Pattern PART_OF_TIME = Pattern.compile("[dmyhs]");

    /** @param format of the cell (ECMA-376, 18.8.31); null where it has none */
    public static Shown of(@Nullable String format) {
        if (format != null && format.length() > LONGEST) {
            return SCALED;
        }
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

    /** @param negative whether the number in the cell is below zero, for which a format may have a part of its own */
    public static Shown of(@Nullable String format, boolean negative) {
        Shown shown = of(format);
        if (shown != NUMBER || format == null || format.isBlank()) {
            return shown;
        }
        List<String> parts =
                PART.matcher(format).results().map(part -> part.group(1)).toList();
        boolean ofItsOwn = negative && parts.size() > 2;
        String part = parts.get(ofItsOwn ? 1 : 0);
        String digits = LITERAL.matcher(part).replaceAll("").toLowerCase(Locale.ROOT);
        boolean hidden = !ANY_DIGIT.matcher(digits).find()
                || ofItsOwn && !SIGN.matcher(part).find();
        return hidden || addsDigits(part) ? SCALED : NUMBER;
    }

    private static boolean addsDigits(String part) {
        return LITERAL.matcher(part)
                .results()
                .anyMatch(literal -> DIGITS_ADDED.matcher(literal.group()).lookingAt());
    }
}
