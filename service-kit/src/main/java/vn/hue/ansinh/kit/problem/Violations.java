package vn.hue.ansinh.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns Bean Validation's findings into field errors with JSON pointers. A finding that points to no field is about a
 * parameter of the operation itself.
 */
public final class Violations {
    private static final String NO_FIELD = "";

    // The words of the contract, where they differ from the name of the annotation.
    private static final Map<String, String> CODES =
            Map.of("not-null", "required", "not-blank", "blank", "not-empty", "blank", "size", "wrong-length");

    private Violations() {}

    static Refusal of(ConstraintViolationException violations) {
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            if (pointer(violation.getPropertyPath()).equals(NO_FIELD)) {
                return new InvalidParameter(
                        lastName(violation.getPropertyPath()), BrokenRule.of(code(violation), violation));
            }
        }
        return new InvalidFields(errors(violations.getConstraintViolations()));
    }

    /** In the order of the fields. */
    public static List<FieldError> errors(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(Violations::error)
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String code = code(violation);
        return new FieldError(
                pointer(violation.getPropertyPath()),
                code,
                BrokenRule.of(code, violation),
                Text.of(
                        "Xem điều kiện của trường trong /openapi.yaml.",
                        "See the rule of the field in /openapi.yaml."));
    }

    private static String code(ConstraintViolation<?> violation) {
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String name = rule.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return CODES.getOrDefault(name, name);
    }

    private static String lastName(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = String.valueOf(node.getName());
        }
        return name;
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(JsonTrouble.escaped(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(JsonTrouble.escaped(String.valueOf(node.getName())));
            }
        }
        return pointer.toString();
    }
}
