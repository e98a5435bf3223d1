package vn.hue.ansinh.kit.request;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/** The one language of an answer that is told in a single one; the gateway chooses alike. */
public final class Language {
    public static final String PARAMETER = "lang";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);
    private static final LanguageRange ANY = new LanguageRange("*");

    private Language() {}

    /** What was asked for, else what the reader's device prefers, else Vietnamese. */
    public static Locale of(@Nullable String asked, HttpHeaders headers) {
        if (asked == null || asked.isEmpty()) {
            return preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        }
        return SPOKEN.stream()
                .filter(language -> language.getLanguage().equals(asked))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidParameter(PARAMETER, Text.of("Dùng một trong: vi, en.", "Use one of: vi, en.")));
    }

    /** Vietnamese, unless the caller would rather read English. */
    public static Locale preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VIETNAMESE;
        }
        try {
            return best(LanguageRange.parse(acceptLanguage));
        } catch (IllegalArgumentException unreadable) {
            return VIETNAMESE;
        }
    }

    /** @param named heaviest first; what weighs nothing is not wanted, and what is not named comes last */
    private static Locale best(List<LanguageRange> named) {
        return Stream.concat(named.stream().filter(range -> range.getWeight() > 0), Stream.of(ANY))
                .flatMap(range -> SPOKEN.stream().filter(language -> covers(range, language, named)))
                .findFirst()
                .orElse(VIETNAMESE);
    }

    private static boolean covers(LanguageRange range, Locale language, List<LanguageRange> named) {
        return range.getRange().equals("*")
                ? named.stream().noneMatch(other -> names(other, language))
                : names(range, language);
    }

    private static boolean names(LanguageRange range, Locale language) {
        return range.getRange().split("-", 2)[0].equals(language.getLanguage());
    }
}
