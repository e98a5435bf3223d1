package vn.hue.ansinh.kit.problem;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text of which its reader sees nothing is blank, be it made of spaces of any kind or of signs without a picture. */
public final class ShowsSomething implements ConstraintValidator<NotBlank, String> {
    // Beside spaces and controls: joiners, fillers and selectors, which Unicode counts among letters and marks.
    private static final Pattern NOTHING = Pattern.compile(
            "[\\s\\p{Z}\\p{Cc}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]*+");

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text != null && !NOTHING.matcher(text).matches();
    }
}
