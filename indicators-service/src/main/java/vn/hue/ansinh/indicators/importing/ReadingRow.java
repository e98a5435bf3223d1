package vn.hue.ansinh.indicators.importing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, and notes each that cannot be read instead of stopping at the first. */
final class ReadingRow {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,59}");
    private static final Pattern PLACE = Pattern.compile("[A-Za-z0-9-]{1,20}(@[0-9]{4}-[0-9]{2}-[0-9]{2})?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern IN_RANGE = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,12})?");
    private static final Pattern WITH_COMMA =
            Pattern.compile("-?[0-9][0-9.]*,[0-9]+|-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern DIMENSION = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern MEMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._+<>-]{0,59}");
    private static final Set<String> STATUSES = Set.of("A", "P", "E", "B", "M");
    private static final Set<String> REASONS = Set.of("NOT_DUE", "LATE", "NOT_APPLICABLE", "NO_CASES", "WITHHELD");

    private final RawRow row;
    private final Faults faults = new Faults();

    private ReadingRow(RawRow row) {
        this.row = row;
    }

    static StagedRow read(RawRow row) {
        return new ReadingRow(row).staged();
    }

    private StagedRow staged() {
        row.formulas().forEach(column -> faults.add(Fault.FORMULA_CELL, column));
        if (row.tooLong()) {
            faults.add(Fault.TOO_MANY_CELLS, Column.INDICATOR);
        }
        String indicator = matching(Column.INDICATOR, CODE, Fault.CODE_MALFORMED);
        String component = matching(Column.COMPONENT, CODE, Fault.CODE_MALFORMED);
        String place = place();
        String period = given(Column.PERIOD);
        Optional<Period> days = period == null ? Optional.empty() : days(period);
        TreeMap<String, String> breakdown = breakdown();
        String value = number(Column.VALUE);
        String numerator = number(Column.NUMERATOR);
        String denominator = number(Column.DENOMINATOR);
        String status = oneOf(Column.STATUS, STATUSES, Fault.STATUS_UNKNOWN);
        String reason = oneOf(Column.MISSING_REASON, REASONS, Fault.REASON_UNKNOWN);
        String version = matching(Column.DEFINITION_VERSION, Pattern.compile("[1-9][0-9]{0,3}"), Fault.NOT_A_VERSION);
        boolean synthetic = flag(Column.SYNTHETIC);
        boolean withdrawn = flag(Column.WITHDRAWN);
        checkTogether(value, status, reason, withdrawn);
        boolean readable = faults.isEmpty();
        return new StagedRow(
                row.number(),
                indicator,
                component,
                place,
                days.isPresent() ? period : null,
                days.orElse(null),
                breakdown.isEmpty() ? null : joined(breakdown),
                List.copyOf(breakdown.keySet()),
                value,
                numerator,
                denominator,
                status,
                reason,
                version,
                synthetic,
                withdrawn,
                faults.joined(),
                readable ? List.of() : row.sent());
    }

    private void checkTogether(
            @Nullable String value, @Nullable String status, @Nullable String reason, boolean withdrawn) {
        boolean missing = "M".equals(status);
        boolean nothing = row.get(Column.VALUE) == null;
        if (status != null && nothing && !missing) {
            faults.add(Fault.VALUE_MISSING, Column.VALUE);
        }
        if (missing && !nothing) {
            faults.add(withdrawn ? Fault.WITHDRAWN_WITH_VALUE : Fault.VALUE_UNEXPECTED, Column.VALUE);
        }
        if (reason != null && status != null && !missing) {
            faults.add(Fault.REASON_UNEXPECTED, Column.MISSING_REASON);
        }
        if (withdrawn && status != null && !missing) {
            faults.add(Fault.WITHDRAWN_WITH_VALUE, Column.STATUS);
        }
    }

    /** Null when it is empty; a needed cell that is empty is a fault. */
    private @Nullable String given(Column column) {
        String cell = row.get(column);
        String text = cell == null ? "" : cell.strip();
        if (!text.isEmpty()) {
            return text;
        }
        if (Column.NEEDED.contains(column) && column != Column.VALUE) {
            faults.add(Fault.FIELD_MISSING, column);
        }
        return null;
    }

    private @Nullable String matching(Column column, Pattern form, Fault otherwise) {
        String text = given(column);
        if (text == null || form.matcher(text).matches()) {
            return text;
        }
        note(otherwise, column);
        return null;
    }

    private @Nullable String place() {
        String place = matching(Column.PLACE, PLACE, Fault.CODE_MALFORMED);
        int at = place == null ? -1 : place.indexOf('@');
        if (place != null
                && at >= 0
                && Period.of(place.substring(at + 1) + "/P1D").isEmpty()) {
            note(Fault.CODE_MALFORMED, Column.PLACE);
            return null;
        }
        return place;
    }

    private Optional<Period> days(String period) {
        Optional<Period> days = Period.of(period);
        if (days.isEmpty()) {
            note(Fault.PERIOD_MALFORMED, Column.PERIOD);
        }
        return days;
    }

    private @Nullable String number(Column column) {
        String text = given(column);
        if (text == null || IN_RANGE.matcher(text).matches()) {
            return text;
        }
        note(
                NUMBER.matcher(text).matches()
                        ? Fault.VALUE_OUT_OF_RANGE
                        : WITH_COMMA.matcher(text).matches() ? Fault.VALUE_DECIMAL_COMMA : Fault.VALUE_NOT_A_NUMBER,
                column);
        return null;
    }

    private @Nullable String oneOf(Column column, Set<String> words, Fault otherwise) {
        String text = given(column);
        if (text == null || words.contains(text)) {
            return text;
        }
        note(otherwise, column);
        return null;
    }

    private boolean flag(Column column) {
        String text = given(column);
        if (text != null && !text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            note(Fault.NOT_TRUE_OR_FALSE, column);
        }
        return "true".equalsIgnoreCase(text);
    }

    /** By dimension in the order of their names, so that the same breakdown is always written the same. */
    private TreeMap<String, String> breakdown() {
        TreeMap<String, String> members = new TreeMap<>();
        String text = given(Column.BREAKDOWN);
        if (text == null) {
            return members;
        }
        boolean readable = Arrays.stream(
                        Normalizer.normalize(text, Normalizer.Form.NFC).split(";", -1))
                .allMatch(part -> {
                    String[] sides = part.split("=", -1);
                    return sides.length == 2
                            && DIMENSION.matcher(sides[0]).matches()
                            && MEMBER.matcher(sides[1]).matches()
                            && members.put(sides[0], sides[1]) == null;
                });
        if (!readable) {
            note(Fault.BREAKDOWN_MALFORMED, Column.BREAKDOWN);
            members.clear();
        }
        return members;
    }

    private static String joined(TreeMap<String, String> members) {
        return String.join(
                ";",
                members.entrySet().stream()
                        .map(member -> member.getKey() + "=" + member.getValue())
                        .toList());
    }

    /** A formula has its fault already. */
    private void note(Fault fault, Column column) {
        if (!row.formulas().contains(column)) {
            faults.add(fault, column);
        }
    }
}
