package vn.hue.ansinh.request;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Text of people, in one spelling for each Vietnamese letter, composed (NFC), whatever keyboard it was typed on. What no
 * database keeps, a zero byte or half a character, is none, and so is what no keyboard writes: other controls than tab
 * and new line, by which a text could tell the terminal of its reader what to do, and those that turn the direction of
 * writing (Unicode, Bidi_Control), which make a text say something else. No writing puts more than a few marks on one
 * letter (UAX 15, D3: thirty in a row); they are set in order one behind the other, of a hundred thousand for minutes.
 */
public final class PlainText {
    private static final String TURNING = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static final int MOST_MARKS = 30;

    private PlainText() {}

    /** The text as it is kept, or nothing where it is unreadable. */
    public static Optional<String> of(String text) {
        boolean isReadable = text.chars().noneMatch(PlainText::isControl)
                && hasFewMarks(text)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
        return isReadable ? Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC)) : Optional.empty();
    }

    /** Composed where that takes no time; whoever reads it refuses what is left, since no letter is so long. */
    public static String composed(String text) {
        return hasFewMarks(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    /** On one letter. */
    public static boolean hasFewMarks(String text) {
        int marks = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            marks = isMark(Character.getType(text.codePointAt(at))) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isControl(int sign) {
        return Character.isISOControl(sign) && sign != '\t' && sign != '\n' && sign != '\r'
                || TURNING.indexOf(sign) >= 0;
    }
}
