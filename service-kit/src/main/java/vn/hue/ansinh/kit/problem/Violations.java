package vn.hue.ansinh.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;

/** Turns Bean Validation's findings into field errors with JSON pointers. */
final class Violations {
    private Violations() {}

    static Refusal of(ConstraintViolationException violations) {
        List<FieldError> errors = violations.getConstraintViolations().stream()
                .map(Violations::error)
                .toList();
        return new InvalidFields(errors);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = rule.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
        return new FieldError(
                pointer(violation.getPropertyPath()),
                code,
                Text.of("Giá trị không thỏa điều kiện " + code + ".", "The value breaks the rule " + code + "."),
                Text.of(
                        "Xem điều kiện của trường trong /openapi.yaml.",
                        "See the rule of the field in /openapi.yaml."));
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
