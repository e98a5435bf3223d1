package vn.hue.ansinh.agencies.question;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/** Turns the parameters of a query into what they mean, or says which one cannot be read. */
public final class Asked {
    private static final int LONGEST_SEARCH = 100;
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9.@-]{0,59}";

    private Asked() {}

    public static @Nullable LocalDate day(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            if (value.matches("(?!0000)[0-9]{4}-.*")) {
                return LocalDate.parse(value);
            }
            throw dayUnreadable(name);
        } catch (DateTimeParseException unreadable) {
            throw dayUnreadable(name);
        }
    }

    public static @Nullable String code(String name, @Nullable String value) {
        return matching(CODE, name, value);
    }

    public static @Nullable String matching(String pattern, String name, @Nullable String value) {
        if (value != null && !value.matches(pattern)) {
            throw new InvalidParameter(
                    name, Text.of("Giá trị phải có dạng " + pattern + ".", "The value must match " + pattern + "."));
        }
        return value;
    }

    /** The words of a search, folded as the names are; empty finds everything. */
    public static String words(@Nullable String value) {
        if (value != null && value.codePointCount(0, value.length()) > LONGEST_SEARCH) {
            throw new InvalidParameter(
                    "q",
                    Text.of(
                            "Dùng tối đa " + LONGEST_SEARCH + " ký tự.",
                            "Use at most " + LONGEST_SEARCH + " characters."));
        }
        return value == null ? "" : Folded.of(value);
    }

    private static InvalidParameter dayUnreadable(String name) {
        return new InvalidParameter(
                name,
                Text.of(
                        "Ghi ngày có thật theo dạng 2023-11-30, năm từ 0001 đến 9999.",
                        "Write a day that exists, such as 2023-11-30, in a year from 0001 to 9999."));
    }
}
