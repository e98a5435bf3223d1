package vn.hue.ansinh.indicators.question;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words to look for, without diacritics, case and tone marks, in whichever style those were written. */
public record SearchWords(List<String> words) {
    private static final String BETWEEN = "|";
    private static final String ONLY_SIGNS = "=";

    /** Where there are only signs, as in "%", they are looked for, and no name has them once it is folded. */
    static SearchWords of(String text) {
        String folded = fold(text);
        if (folded.isEmpty()) {
            return new SearchWords(text.isBlank() ? List.of() : List.of(ONLY_SIGNS));
        }
        return new SearchWords(List.of(folded.split(" ")));
    }

    /** Text as it is searched: "Tỷ lệ hộ nghèo" becomes "ty le ho ngheo". */
    public static String fold(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /**
     * Patterns of words from their beginning, for {@code ' ' || text like all (string_to_array(:patterns, '|'))}; no words
     * match everything.
     */
    public String patterns() {
        return words.stream().map(word -> "% " + word + "%").collect(Collectors.joining(BETWEEN));
    }

    /** The same of a folded text that does not come from the database. */
    public boolean areIn(String folded) {
        return words.stream().allMatch(word -> (" " + folded).contains(" " + word));
    }
}
