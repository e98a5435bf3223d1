package vn.hue.ansinh.request;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Text of people, in one spelling for each Vietnamese letter, composed (NFC), whatever keyboard it was typed on. What no
 * database keeps, a zero byte or half a character, is none, and so is what no keyboard writes: other controls than tab
 * and new line, by which a text could tell the terminal of its reader what to do, and those that turn the direction of
 * writing (Unicode, Bidi_Control), which make a text say something else.
 */
public final class PlainText {
    private static final String TURNING = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private PlainText() {}

    /** The text as it is kept, or nothing where it is unreadable. */
    public static Optional<String> of(String text) {
        boolean isReadable = text.chars().noneMatch(PlainText::isControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
        return isReadable ? Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC)) : Optional.empty();
    }

    private static boolean isControl(int sign) {
        return Character.isISOControl(sign) && sign != '\t' && sign != '\n' && sign != '\r'
                || TURNING.indexOf(sign) >= 0;
    }
}
