package vn.hue.ansinh.kit.problem;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;

/** One message in the two languages of the suite; Vietnamese unless English is asked for. */
public record Text(String vi, String en) {

    public static Text of(String vi, String en) {
        return new Text(vi, en);
    }

    /** With these words in the places marked {@code %s}; a number as each language writes it. */
    public Text with(Object... words) {
        Object[] vietnamese = Stream.of(words).map(Text::vietnamese).toArray();
        Object[] english = Stream.of(words).map(Text::english).toArray();
        return new Text(vi.formatted(vietnamese), en.formatted(english));
    }

    private static Object vietnamese(Object word) {
        return word instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : word;
    }

    private static Object english(Object word) {
        return word instanceof BigDecimal number ? number.toPlainString() : word;
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}
