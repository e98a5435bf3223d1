package vn.hue.ansinh.gateway.request;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Vietnamese, unless the caller would rather read English. */
final class Language {
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);

    private Language() {}

    static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VIETNAMESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? VIETNAMESE : best;
        } catch (IllegalArgumentException unreadable) {
            return VIETNAMESE;
        }
    }
}
