package vn.hue.ansinh.reporting.question;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/** Turns the parameters of a query into what they mean, or says which one cannot be read. */
public final class Asked {
    private Asked() {}

    /** Refuses also where none is named. */
    public static String year(String name, @Nullable String text) {
        if (text == null || !text.matches("[0-9]{4}")) {
            throw new InvalidParameter(name, Text.of("Ghi năm gồm 4 chữ số.", "Write a year of four digits."));
        }
        return text;
    }

    /** Null where all years are asked for. */
    public static @Nullable String yearOrNull(String name, @Nullable String text) {
        return text == null ? null : year(name, text);
    }

    /** Null where all are asked for. */
    public static <E extends Enum<E>> @Nullable E wordOrNull(String name, Class<E> words, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    String known = Arrays.toString(words.getEnumConstants());
                    return new InvalidParameter(name, Text.of("Dùng một trong " + known, "Use one of " + known));
                });
    }
}
