package vn.hue.ansinh.kit.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which name was meant by one that is not known. */
final class Meant {
    private static final int LONGEST = 40;
    private static final int LETTERS_FOR_A_SLIP = 3;

    private Meant() {}

    /** The nearest one, if there is at most a slip in every third letter between them. */
    static Optional<String> by(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> slips(plain, name.toLowerCase(Locale.ROOT)) <= name.length() / LETTERS_FOR_A_SLIP)
                .min(Comparator.comparingInt(name -> slips(plain, name.toLowerCase(Locale.ROOT))));
    }

    /** Letters too many, missing or wrong (Levenshtein), row by row. */
    private static int slips(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int at = 0; at < above.length; at++) {
            above[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[above.length];
            here[0] = row;
            for (int at = 1; at < here.length; at++) {
                int changed = above[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                here[at] = Math.min(changed, 1 + Math.min(above[at], here[at - 1]));
            }
            above = here;
        }
        return above[other.length()];
    }
}
