package vn.hue.ansinh.agencies.agency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The electronic identifier of an agency. Two spellings are in use: Decision 20/2020/QĐ-TTg puts the highest level first
 * ({@code H57.10}); QCVN 102:2016/BTTTT put it last and filled with zeros ({@code 000.00.10.H57}, {@code 00.10.H57}).
 * The first is the one that is kept.
 */
final class ElectronicIdentifier {
    private static final Pattern FIRST_LEVEL = Pattern.compile("[A-Y][0-9]{2}");
    private static final Pattern CANONICAL = Pattern.compile("[A-Y][0-9]{2}([.][0-9A-Z]+)*");
    private static final Pattern NOTHING = Pattern.compile("0+");
    private static final int LONGEST = 35;

    private ElectronicIdentifier() {}

    /** Empty if it is neither spelling. */
    static Optional<String> canonical(String text) {
        List<String> groups = new ArrayList<>(
                Arrays.asList(text.strip().toUpperCase(Locale.ROOT).split("[.]", -1)));
        boolean older = groups.size() > 1
                && FIRST_LEVEL.matcher(groups.get(groups.size() - 1)).matches()
                && !FIRST_LEVEL.matcher(groups.get(0)).matches();
        if (older) {
            Collections.reverse(groups);
            while (NOTHING.matcher(groups.get(groups.size() - 1)).matches()) {
                groups.remove(groups.size() - 1);
            }
        }
        String found = String.join(".", groups);
        return found.length() <= LONGEST && CANONICAL.matcher(found).matches() ? Optional.of(found) : Optional.empty();
    }
}
