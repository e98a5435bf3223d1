package vn.hue.ansinh.indicators.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** The same words in both languages, as somebody wrote them; composed (NFC) from here on. */
public record Words(
        @NotBlank @Size(max = 1000) @Pattern(regexp = ONE_LINE)
        String vi,

        @NotBlank @Size(max = 1000) @Pattern(regexp = ONE_LINE)
        String en) {

    /** No control characters: these words stand in tables, documents and addresses of mail. */
    public static final String ONE_LINE = "\\P{Cntrl}*";

    /** Of whatever has a code of its own. */
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9.@-]{0,59}";

    public Words {
        vi = composed(vi);
        en = composed(en);
    }

    public static @Nullable Words of(@Nullable String vi, @Nullable String en) {
        return vi == null || en == null ? null : new Words(vi, en);
    }

    /** Null stays null: whether a text is needed is for the constraints to say. */
    public static String composed(String text) {
        return text == null
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    public Text text() {
        return Text.of(vi, en);
    }
}
