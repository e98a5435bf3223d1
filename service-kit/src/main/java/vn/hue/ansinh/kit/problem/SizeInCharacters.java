package vn.hue.ansinh.kit.problem;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How long a text is, in characters, as JSON Schema and the database count them; Java's own length counts some twice. */
public final class SizeInCharacters implements ConstraintValidator<Size, String> {
    private int least;
    private int most;

    @Override
    public void initialize(Size size) {
        least = size.min();
        most = size.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int characters = text.codePointCount(0, text.length());
        return characters >= least && characters <= most;
    }
}
