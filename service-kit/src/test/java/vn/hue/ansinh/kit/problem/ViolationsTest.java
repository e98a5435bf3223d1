package vn.hue.ansinh.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ViolationsTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private record Form(
            @Min(1) int days,
            @Max(60) int most,
            @Positive int some,
            @DecimalMax("1") BigDecimal share,
            @Digits(integer = 1, fraction = 6) BigDecimal exact,
            @Size(min = 2, max = 3) String text,
            @Size(max = 1) List<String> list,
            @Pattern(regexp = "AREA|INDICATOR") String kind,
            @Pattern(regexp = "\\P{Cntrl}*") String line,
            @Pattern(regexp = "[0-9]{4}") String year) {}

    @Test
    void whoBreaksARuleIsToldItsBounds() {
        BigDecimal long7 = new BigDecimal("0.1234567");
        Form form = new Form(0, 61, 0, BigDecimal.TEN, long7, "a", List.of("a", "b"), "ROAD", "a\tb", "soon");

        Refusal refusal = Violations.of(new ConstraintViolationException(VALIDATOR.validate(form)));

        Map<String, String> details = refusal.errors().stream()
                .collect(Collectors.toMap(
                        FieldError::pointer,
                        error -> error.code() + ": " + error.detail().en()));
        assertEquals(
                Map.of(
                        "/days", "min: It is at least 1.",
                        "/most", "max: It is at most 60.",
                        "/some", "positive: It is greater than 0.",
                        "/share", "decimal-max: It is at most 1.",
                        "/exact", "digits: It has at most 1 whole digits and 6 decimals.",
                        "/text", "wrong-length: It has 2 to 3 characters.",
                        "/list", "wrong-length: It has 0 to 1 entries.",
                        "/kind", "pattern: It is one of: AREA, INDICATOR.",
                        "/line", "pattern: It is one line, without control characters.",
                        "/year", "pattern: It has the form [0-9]{4}."),
                details);
    }
}
