package vn.hue.ansinh.indicators.importing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was sent, nothing judged yet; a cell in which people see nothing is null.
 *
 * @param number from 1, neither the header nor empty rows counted
 * @param line where it begins in the file, or the number of the row in its sheet, as people see it
 * @param unfit columns whose cell does not hold what it shows, and why it is not read
 * @param sheet of a workbook, by name
 * @param marks what they mean in its numbers, which stand here as they were written
 * @param cells by {@link Column}, and behind them what stood beside them: the word of SDMX, cells without a column, and
 *     what the row says it leaves out
 * @param named the columns that the file has, or the members of a JSON row: an empty cell of one says "none"
 */
record RawRow(
        int number,
        int line,
        @Nullable String sheet,
        Marks marks,
        @Nullable String[] cells,
        Map<Column, Fault> unfit,
        Set<Column> named) {
    static final int ACTION = Column.values().length;
    static final int SURPLUS = ACTION + 1;
    private static final int LEAVES = SURPLUS + 1;
    private static final int ENOUGH = 200;

    /** Information, append, merge, replace (SDMX-CSV 2.0): to a ledger of whole figures they say the same. */
    private static final Set<String> STATING = Set.of("I", "A", "M", "R");

    static RawRow empty(int number, int line, Set<Column> named) {
        return empty(number, line, Marks.POINTS, named);
    }

    static RawRow empty(int number, int line, Marks marks, Set<Column> named) {
        return new RawRow(number, line, null, marks, none(), new EnumMap<>(Column.class), named);
    }

    static RawRow ofSheet(int number, int line, String sheet, Set<Column> named) {
        return new RawRow(number, line, sheet, Marks.POINTS, none(), new EnumMap<>(Column.class), named);
    }

    private static @Nullable String[] none() {
        return new @Nullable String[LEAVES + 1];
    }

    /** @param word what SDMX wants done with the row; by D it would be deleted, and no figure here ever is */
    void act(@Nullable String word) {
        String clean = word == null || Cells.isEmpty(word) ? "" : word.strip();
        cells[ACTION] = clean.isEmpty() ? null : word;
        if (!clean.isEmpty() && !STATING.contains(clean)) {
            unfit.put(Column.WITHDRAWN, CellFault.ACTION_NOT_TAKEN);
        }
    }

    /** A cell that no name stands above; where it is blank, a spreadsheet has only drawn its table too wide. */
    void putSurplus(@Nullable String cell) {
        if (cell == null || Cells.isEmpty(cell)) {
            return;
        }
        String before = cells[SURPLUS];
        if (before == null) {
            cells[SURPLUS] = cell;
        } else if (before.length() < ENOUGH) {
            cells[SURPLUS] = before + "," + cell;
        }
    }

    void leave(@Nullable String names) {
        cells[LEAVES] = Cells.isEmpty(names) ? null : names;
    }

    @Nullable
    String leftByName() {
        return cells[LEAVES];
    }

    boolean isTooLong() {
        return cells[SURPLUS] != null;
    }

    void put(Column column, @Nullable String text) {
        cells[column.ordinal()] = Cells.isEmpty(text) ? null : text;
    }

    @Nullable
    String get(Column column) {
        return cells[column.ordinal()];
    }

    boolean isBlank() {
        return unfit.isEmpty() && Arrays.stream(cells, 0, ACTION).allMatch(Cells::isEmpty);
    }

    List<@Nullable String> sent() {
        return Arrays.asList(cells);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawRow row
                && number == row.number
                && line == row.line
                && Objects.equals(sheet, row.sheet)
                && marks == row.marks
                && Arrays.equals(cells, row.cells)
                && unfit.equals(row.unfit)
                && named.equals(row.named);
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
