package vn.hue.ansinh.indicators.importing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was sent, nothing judged yet; an empty cell is null.
 *
 * @param number from 1, neither the header nor empty rows counted
 * @param line where it begins in the file, or the number of the row in its sheet, as people see it
 * @param unfit columns whose cell does not hold what it shows, and why it is not read
 * @param named the columns that the file has, or the members of a JSON row: an empty cell of one says "none"
 * @param tooLong whether there were more cells than columns
 */
record RawRow(
        int number, int line, @Nullable String[] cells, Map<Column, Fault> unfit, Set<Column> named, boolean tooLong) {

    /** Information, append, merge, replace (SDMX-CSV 2.0): to a ledger of whole figures they say the same. */
    private static final Set<String> STATING = Set.of("I", "A", "M", "R");

    static RawRow empty(int number, int line, Set<Column> named, boolean tooLong) {
        return new RawRow(
                number,
                line,
                new @Nullable String[Column.values().length],
                new EnumMap<>(Column.class),
                named,
                tooLong);
    }

    /** @param word what SDMX wants done with the row; by D it would be deleted, and no figure here ever is */
    void act(@Nullable String word) {
        String clean = word == null ? "" : word.strip();
        if (!clean.isEmpty() && !STATING.contains(clean)) {
            unfit.put(Column.WITHDRAWN, Fault.ACTION_NOT_TAKEN);
        }
    }

    void put(Column column, @Nullable String text) {
        cells[column.ordinal()] = text == null || text.isEmpty() ? null : text;
    }

    @Nullable
    String get(Column column) {
        return cells[column.ordinal()];
    }

    boolean isBlank() {
        return unfit.isEmpty() && Arrays.stream(cells).allMatch(cell -> cell == null || cell.isBlank());
    }

    List<@Nullable String> sent() {
        return Arrays.asList(cells);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawRow row
                && number == row.number
                && line == row.line
                && Arrays.equals(cells, row.cells)
                && unfit.equals(row.unfit)
                && named.equals(row.named)
                && tooLong == row.tooLong;
    }

    @Override
    public int hashCode() {
        return 31 * number + Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return number + ":" + Arrays.toString(cells);
    }
}
