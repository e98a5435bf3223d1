package vn.hue.ansinh.indicators.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.kit.breakdown.Breakdown;

/** Reads the cells of one row, and notes each that cannot be read instead of stopping at the first. */
final class ReadingRow {
    private final Cells cells;
    private final RawRow row;
    private final Faults faults = new Faults();
    private boolean otherwise;

    private ReadingRow(Cells cells, RawRow row) {
        this.cells = cells;
        this.row = row;
    }

    static StagedRow read(RawRow row, Cells cells) {
        return new ReadingRow(cells, row).staged();
    }

    private StagedRow staged() {
        row.unfit().forEach((column, why) -> faults.add(why, column));
        if (row.isTooLong()) {
            faults.add(CellFault.TOO_MANY_CELLS, Header.SURPLUS);
        }
        String indicator = matching(Column.INDICATOR, cells::isCode, CellFault.CODE_MALFORMED);
        String component = matching(Column.COMPONENT, cells::isCode, CellFault.CODE_MALFORMED);
        String place = matching(Column.PLACE, cells::isPlace, CellFault.CODE_MALFORMED);
        String period = given(Column.PERIOD);
        Optional<Period> days = period == null ? Optional.empty() : days(period);
        Optional<Breakdown> breakdown = breakdown();
        String value = number(Column.VALUE);
        String numerator = number(Column.NUMERATOR);
        String denominator = number(Column.DENOMINATOR);
        String status = oneOf(Column.STATUS, Cells.STATUSES, CellFault.STATUS_UNKNOWN);
        String reason = oneOf(Column.MISSING_REASON, Cells.REASONS, CellFault.REASON_UNKNOWN);
        String version = matching(Column.DEFINITION_VERSION, cells::isVersion, CellFault.NOT_A_VERSION);
        boolean synthetic = flag(Column.SYNTHETIC);
        boolean withdrawn = flag(Column.WITHDRAWN);
        checkTogether(value, status, reason, withdrawn);
        boolean asSent = faults.isEmpty() && !otherwise;
        return new StagedRow(
                row.number(),
                row.line(),
                row.sheet(),
                indicator,
                component,
                place,
                days.map(Period::text).orElse(null),
                days.orElse(null),
                breakdown.map(Breakdown::text).orElse(null),
                breakdown.map(Breakdown::dimensions).orElse(List.of()),
                value,
                numerator,
                denominator,
                status,
                reason,
                version,
                synthetic,
                withdrawn,
                faults.joined(),
                asSent ? List.of() : row.sent(),
                Leaves.letters(row));
    }

    private void checkTogether(
            @Nullable String value, @Nullable String status, @Nullable String reason, boolean withdrawn) {
        boolean missing = "M".equals(status);
        boolean nothing = row.get(Column.VALUE) == null;
        if (status != null && nothing && !missing) {
            faults.add(CellFault.VALUE_MISSING, Column.VALUE);
        }
        if (missing && !nothing) {
            faults.add(withdrawn ? CellFault.WITHDRAWN_WITH_VALUE : CellFault.VALUE_UNEXPECTED, Column.VALUE);
        }
        if (reason != null && status != null && !missing) {
            faults.add(CellFault.REASON_UNEXPECTED, Column.MISSING_REASON);
        }
        if (withdrawn && status != null && !missing) {
            faults.add(CellFault.WITHDRAWN_WITH_VALUE, Column.STATUS);
        }
    }

    /** Null when it is empty; a needed cell that is empty is a fault. */
    private @Nullable String given(Column column) {
        String cell = row.get(column);
        String text = cell == null ? "" : cell.strip();
        keptAs(text, cell);
        if (!text.isEmpty()) {
            return text;
        }
        if (Column.NEEDED.contains(column) && column != Column.VALUE) {
            faults.add(CellFault.FIELD_MISSING, column);
        }
        return null;
    }

    /** What is kept in another spelling than it was sent in is kept as it was sent as well, for those who look it up. */
    private void keptAs(String kept, @Nullable String sent) {
        otherwise |= sent != null && !sent.equals(kept);
    }

    private @Nullable String matching(Column column, Predicate<String> form, Fault otherwise) {
        String text = given(column);
        if (text == null || form.test(text)) {
            return text;
        }
        note(otherwise, column);
        return null;
    }

    private Optional<Period> days(String period) {
        Optional<Period> days = cells.period(period);
        days.ifPresent(found -> keptAs(found.text(), period));
        if (days.isEmpty()) {
            note(CellFault.PERIOD_MALFORMED, Column.PERIOD);
        }
        return days;
    }

    private @Nullable String number(Column column) {
        String text = given(column);
        if (text == null) {
            return null;
        }
        String plain = row.marks().plain(text);
        if (!row.marks().isNumber(text) || !Numeral.isInRange(plain)) {
            note(cells.notANumber(plain), column);
            return null;
        }
        keptAs(plain, text);
        otherwise |= !Numeral.isPlain(plain);
        return plain;
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
            note(CellFault.NOT_TRUE_OR_FALSE, column);
        }
        return "true".equalsIgnoreCase(text);
    }

    private Optional<Breakdown> breakdown() {
        String text = given(Column.BREAKDOWN);
        if (text == null) {
            return Optional.empty();
        }
        Optional<Breakdown> breakdown = cells.breakdown(text);
        breakdown.ifPresent(found -> keptAs(found.text(), text));
        if (breakdown.isEmpty()) {
            note(CellFault.BREAKDOWN_MALFORMED, Column.BREAKDOWN);
        }
        return breakdown;
    }

    /** A cell that does not hold what it shows has its fault already. */
    private void note(Fault fault, Column column) {
        if (!row.unfit().containsKey(column)) {
            faults.add(fault, column);
        }
    }
}
