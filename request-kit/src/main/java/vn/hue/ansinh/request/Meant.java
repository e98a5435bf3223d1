package vn.hue.ansinh.request;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which name was meant by one that is not known. */
public final class Meant {
    private static final int LONGEST = 40;
    private static final int LETTERS_FOR_A_SLIP = 3;

    private Meant() {}

    /** The nearest one, if there is at most a slip in every third letter between them. */
    public static Optional<String> by(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> slips(plain, name.toLowerCase(Locale.ROOT)) <= name.length() / LETTERS_FOR_A_SLIP)
                .min(Comparator.comparingInt(name -> slips(plain, name.toLowerCase(Locale.ROOT))));
    }

    /** Letters too many, missing or wrong. */
    private static int slips(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }
}
