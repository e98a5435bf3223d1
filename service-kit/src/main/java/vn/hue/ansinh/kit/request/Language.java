package vn.hue.ansinh.kit.request;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/** The one language of an answer that is told in a single one. */
public final class Language {
    public static final String PARAMETER = "lang";
    private static final List<String> SPOKEN = List.of("vi", "en");

    private Language() {}

    /** What was asked for, else what the reader's device prefers, else Vietnamese. */
    public static Locale of(@Nullable String asked, HttpHeaders headers) {
        if (asked == null || asked.isEmpty()) {
            return headers.getAcceptableLanguages().stream()
                    .filter(one -> SPOKEN.contains(one.getLanguage()))
                    .map(one -> Locale.forLanguageTag(one.getLanguage()))
                    .findFirst()
                    .orElse(Locale.forLanguageTag("vi"));
        }
        if (!SPOKEN.contains(asked)) {
            throw new InvalidParameter(PARAMETER, Text.of("Dùng một trong: vi, en.", "Use one of: vi, en."));
        }
        return Locale.forLanguageTag(asked);
    }
}
