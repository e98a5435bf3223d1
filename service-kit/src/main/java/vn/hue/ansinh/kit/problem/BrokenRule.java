package vn.hue.ansinh.kit.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rule of a field says, with its bounds, so that whoever broke it need not look it up. */
final class BrokenRule {
    private static final String A_FEW_WORDS = "\\w+(\\|\\w+)+";
    private static final String ONE_LINE = "\\P{Cntrl}*";

    private BrokenRule() {}

    static Text of(String code, ConstraintViolation<?> violation) {
        Map<String, Object> rule = violation.getConstraintDescriptor().getAttributes();
        return switch (code) {
            case "required" -> Text.of("Bắt buộc phải có giá trị này.", "This value is required.");
            case "blank" -> Text.of("Giá trị bị bỏ trống.", "The value is blank.");
            case "min" ->
                Text.of("Nhỏ nhất là " + rule.get("value") + ".", "It is at least " + rule.get("value") + ".");
            case "max", "decimal-max" ->
                Text.of("Lớn nhất là " + rule.get("value") + ".", "It is at most " + rule.get("value") + ".");
            case "positive" -> Text.of("Phải lớn hơn 0.", "It is greater than 0.");
            case "digits" -> digits(rule.get("integer"), rule.get("fraction"));
            case "wrong-length" -> length(rule, violation.getInvalidValue() instanceof CharSequence);
            case "pattern" -> form(String.valueOf(rule.get("regexp")));
            default -> Text.of("Giá trị không thỏa điều kiện " + code + ".", "The value breaks the rule " + code + ".");
        };
    }

    private static Text digits(@Nullable Object whole, @Nullable Object decimals) {
        return Text.of(
                "Tối đa " + whole + " chữ số nguyên và " + decimals + " chữ số thập phân.",
                "It has at most " + whole + " whole digits and " + decimals + " decimals.");
    }

    private static Text length(Map<String, Object> rule, boolean isText) {
        Object least = rule.get("min");
        Object most = rule.get("max");
        if (Integer.valueOf(Integer.MAX_VALUE).equals(most)) {
            return Text.of(
                    "Ít nhất " + least + (isText ? " ký tự." : " mục."),
                    "It has at least " + least + (isText ? " characters." : " entries."));
        }
        return Text.of(
                "Từ " + least + " đến " + most + (isText ? " ký tự." : " mục."),
                "It has " + least + " to " + most + (isText ? " characters." : " entries."));
    }

    private static Text form(String regexp) {
        if (regexp.equals(ONE_LINE)) {
            return Text.of(
                    "Viết trên một dòng, không có ký tự điều khiển.", "It is one line, without control characters.");
        }
        if (regexp.matches(A_FEW_WORDS)) {
            String words = regexp.replace("|", ", ");
            return Text.of("Dùng một trong: " + words + ".", "It is one of: " + words + ".");
        }
        return Text.of("Phải có dạng " + regexp + ".", "It has the form " + regexp + ".");
    }
}
