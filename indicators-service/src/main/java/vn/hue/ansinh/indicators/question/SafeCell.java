package vn.hue.ansinh.indicators.question;

import org.jspecify.annotations.Nullable;

/** A cell of a file that people open in a spreadsheet, which would run text beginning like a formula (OWASP, CWE-1236). */
public final class SafeCell {
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n＝＋－＠";

    private SafeCell() {}

    /** Behind an apostrophe such text is shown and not run. */
    public static String text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Real numbers stay numbers, negative ones too. */
    public static String number(@Nullable String text) {
        return text != null && text.matches("-?[0-9]+(\\.[0-9]+)?") ? text : text(text);
    }
}
