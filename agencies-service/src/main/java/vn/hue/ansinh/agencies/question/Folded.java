package vn.hue.ansinh.agencies.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as searches compare it: no diacritics, no capitals, one blank between words. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Folded() {}

    public static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        // The Vietnamese đ is a letter of its own, which no normal form takes apart.
        String plain = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return GAPS.matcher(plain).replaceAll(" ").strip();
    }
}
