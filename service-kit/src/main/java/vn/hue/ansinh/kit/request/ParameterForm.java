package vn.hue.ansinh.kit.request;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.hue.ansinh.kit.problem.Text;

/** How the values of one type are written in an address, and what is said to whoever writes them otherwise. */
record ParameterForm(Predicate<String> isOf, Text hint) {
    private static final long MOST = Integer.MAX_VALUE;

    // Strictly: Java would read 1-1-1-1-1 as an id too, and each thing has one address.
    private static final ParameterForm ID = new ParameterForm(
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                    .asMatchPredicate(),
            Text.of(
                    "Dùng nguyên id như đã được trả lời, dạng 01930b1e-6f2a-7c31-9d5c-0a2c8a1e5b11.",
                    "Use the id as it was answered, in the form 01930b1e-6f2a-7c31-9d5c-0a2c8a1e5b11."));
    private static final ParameterForm NUMBER = new ParameterForm(
            Pattern.compile("[0-9]{1,18}").asMatchPredicate().and(number -> Long.parseLong(number) <= MOST),
            Text.of("Dùng số nguyên, ví dụ 1.", "Use a whole number, such as 1."));
    private static final ParameterForm YES_OR_NO = new ParameterForm(
            Pattern.compile("true|false").asMatchPredicate(), Text.of("Dùng true hoặc false.", "Use true or false."));

    /** None for a type that takes every text, or is read elsewhere. */
    static Optional<ParameterForm> of(Class<?> type) {
        if (type == UUID.class) {
            return Optional.of(ID);
        }
        if (type == int.class || type == Integer.class) {
            return Optional.of(NUMBER);
        }
        return type == boolean.class || type == Boolean.class ? Optional.of(YES_OR_NO) : Optional.empty();
    }
}
