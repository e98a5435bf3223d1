package vn.hue.ansinh.indicators.importing;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.question.Words;
import vn.hue.ansinh.kit.breakdown.Breakdown;

/** How the cells of one file are read; kept for the length of the file, since most cells stand there many times. */
final class Cells {
    static final Set<String> STATUSES = Set.of("A", "P", "E", "B", "M");
    static final Set<String> REASONS = Set.of("NOT_DUE", "LATE", "NOT_APPLICABLE", "NO_CASES", "WITHHELD");

    private static final Pattern CODE = Pattern.compile(Words.CODE);
    private static final Pattern PLACE = Pattern.compile("[A-Za-z0-9-]{1,20}(@[0-9]{4}-[0-9]{2}-[0-9]{2})?");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "\"-\"");
    private static final Pattern WITH_COMMA =
            Pattern.compile("-?[0-9][0-9.]*,[0-9]+|-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");

    private final Seen<Boolean> codes = new Seen<>(text -> CODE.matcher(text).matches());
    private final Seen<Boolean> places = new Seen<>(Cells::namesAPlace);
    private final Seen<Optional<Period>> periods = new Seen<>(Period::of);
    private final Seen<Optional<Breakdown>> breakdowns = new Seen<>(Breakdown::of);

    /** Whether people see nothing in it; spaces of every kind are nothing, also those that a table of a page leaves. */
    static boolean isEmpty(@Nullable String cell) {
        for (int index = 0; cell != null && index < cell.length(); index++) {
            char letter = cell.charAt(index);
            if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
                return false;
            }
        }
        return true;
    }

    boolean isCode(String text) {
        return codes.of(text);
    }

    boolean isPlace(String text) {
        return places.of(text);
    }

    boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    Optional<Period> period(String text) {
        return periods.of(text);
    }

    Optional<Breakdown> breakdown(String text) {
        return breakdowns.of(text);
    }

    /** Why this is no number. */
    Fault notANumber(String text) {
        if (Numeral.isInGroups(text)) {
            return CellFault.VALUE_GROUPED;
        }
        if (Numeral.isOne(text)) {
            return CellFault.VALUE_OUT_OF_RANGE;
        }
        if (DASHES.contains(text)) {
            return CellFault.VALUE_DASH;
        }
        return WITH_COMMA.matcher(text).matches() ? CellFault.VALUE_DECIMAL_COMMA : CellFault.VALUE_NOT_A_NUMBER;
    }

    private static boolean namesAPlace(String text) {
        int at = text.indexOf('@');
        return PLACE.matcher(text).matches()
                && (at < 0 || Period.of(text.substring(at + 1) + "/P1D").isPresent());
    }
}
