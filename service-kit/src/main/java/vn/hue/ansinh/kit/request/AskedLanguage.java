package vn.hue.ansinh.kit.request;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.request.Language;

/** The one language of an answer that is told in a single one. */
public final class AskedLanguage {
    public static final String PARAMETER = "lang";

    private AskedLanguage() {}

    /** What was asked for, else what the reader's device prefers, else Vietnamese. */
    public static Locale of(@Nullable String asked, HttpHeaders headers) {
        if (asked == null || asked.isEmpty()) {
            return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        }
        return Language.SPOKEN.stream()
                .filter(language -> language.getLanguage().equals(asked))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidParameter(PARAMETER, Text.of("Dùng một trong: vi, en.", "Use one of: vi, en.")));
    }
}
