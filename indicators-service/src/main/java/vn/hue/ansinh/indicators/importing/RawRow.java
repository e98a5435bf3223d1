package vn.hue.ansinh.indicators.importing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was sent, nothing judged yet; an empty cell is null.
 *
 * @param number from 1, the header not counted
 * @param formulas columns whose cell holds a formula instead of a figure
 * @param tooLong whether there were more cells than columns
 */
record RawRow(int number, @Nullable String[] cells, Set<Column> formulas, boolean tooLong) {

    static RawRow empty(int number) {
        return new RawRow(number, new @Nullable String[Column.values().length], EnumSet.noneOf(Column.class), false);
    }

    void put(Column column, @Nullable String text) {
        cells[column.ordinal()] = text == null || text.isEmpty() ? null : text;
    }

    @Nullable
    String get(Column column) {
        return cells[column.ordinal()];
    }

    boolean isBlank() {
        return formulas.isEmpty() && Arrays.stream(cells).allMatch(cell -> cell == null || cell.isBlank());
    }

    List<@Nullable String> sent() {
        return Arrays.asList(cells);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawRow row
                && number == row.number
                && Arrays.equals(cells, row.cells)
                && formulas.equals(row.formulas)
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
