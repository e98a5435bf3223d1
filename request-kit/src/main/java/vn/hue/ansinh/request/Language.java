package vn.hue.ansinh.request;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Vietnamese, unless the caller would rather read English. */
public final class Language {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    public static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);
    private static final LanguageRange ANY = new LanguageRange("*");
    /** Far more than any reader has languages; the parser takes a second for what fills the head of a request. */
    private static final int LONGEST = 500;

    private Language() {}

    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST) {
            return VIETNAMESE;
        }
        try {
            return best(LanguageRange.parse(acceptLanguage));
        } catch (RuntimeException unreadable) {
            // Of whatever kind: at a lone dash a JDK 17 looks behind the end of an array.
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
