package vn.hue.ansinh.kit.workbook;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a file that people open in a spreadsheet, which would run text beginning like a formula (OWASP, "CSV
 * Injection"; CWE-1236). A Vietnamese spreadsheet parts cells at semicolons, and quotes further in do not stop it, so a
 * formula behind a separator or a line end is one too.
 */
public final class SafeCell {
    private static final Pattern FORMULA = Pattern.compile("(^|[;|\\t\\r\\n])([\\h\"'&&[^\\t]]*)(?=[=+\\-@＝＋－＠])");
    private static final Pattern BEHIND_A_COMMA = Pattern.compile(",([\\h\"'&&[^\\t]]*)(?=[=+\\-@＝＋－＠])");
    private static final Pattern BLANK_START = Pattern.compile("^(?=[\\t\\r\\n])");
    private static final Pattern NUMBER_OR_NONE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?|[-\u2013\u2014]");
    private static final Pattern WITH_DECIMAL_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");

    private SafeCell() {}

    /** Behind an apostrophe such text is shown and not run. */
    public static String text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String started = BLANK_START.matcher(text).replaceFirst("'");
        return FORMULA.matcher(started).replaceAll("$1'$2");
    }

    /** Where semicolons part the cells, a spreadsheet that parts them at commas ignores the quotes around this one. */
    public static String textAmongSemicolons(@Nullable String text) {
        return BEHIND_A_COMMA.matcher(text(text)).replaceAll(",'$1");
    }

    /**
     * Real numbers stay numbers, negative ones too, and so does the dash by which a Vietnamese table says that there is
     * none. Not for the first cell of a line: where cells are parted at semicolons, {@code -,5+A1;} is one that is run.
     */
    public static String number(@Nullable String text) {
        return text != null && NUMBER_OR_NONE.matcher(text).matches() ? text : text(text);
    }

    /** As {@link #number}, where semicolons part the cells and commas the decimals. */
    public static String numberAmongSemicolons(@Nullable String text) {
        return text != null && WITH_DECIMAL_COMMA.matcher(text).matches() ? text : textAmongSemicolons(number(text));
    }
}
