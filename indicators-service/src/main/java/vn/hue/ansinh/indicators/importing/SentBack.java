package vn.hue.ansinh.indicators.importing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.workbook.SafeCell;

/**
 * How the cells of rejected rows are written, so that they mean to the next import what they meant to this one: what was
 * no number is none, however the cells are parted now.
 *
 * @param sentSo whether they are written here as they were sent
 */
record SentBack(Marks marks, boolean sentSo) {
    private static final Set<String> UNSURE =
            Set.of(CellFault.VALUE_GROUPED.code(), CellFault.VALUE_DECIMAL_COMMA.code());

    /** Parted by semicolons where somebody wants it so, and where they were sent so. */
    static SentBack of(ObservationImport sent, boolean excel) {
        boolean commas = excel || sent.hasDecimalCommas();
        return new SentBack(commas ? Marks.COMMAS : Marks.POINTS, sent.hasDecimalCommas());
    }

    char separator() {
        return marks == Marks.COMMAS ? ';' : ',';
    }

    String cell(OutcomeView row, Column column) {
        String cell = row.cells().get(column.ordinal());
        return column.isNumber() && cell != null ? number(cell, isUnsure(row, column)) : text(cell);
    }

    String text(@Nullable String text) {
        return marks == Marks.COMMAS ? SafeCell.textAmongSemicolons(text) : SafeCell.text(text);
    }

    private String number(String cell, boolean unsure) {
        if (unsure && marks.isNumber(cell)) {
            return "'" + cell;
        }
        String written = sentSo || unsure ? cell : marks.written(cell);
        return marks == Marks.COMMAS ? SafeCell.numberAmongSemicolons(written) : SafeCell.number(written);
    }

    private static boolean isUnsure(OutcomeView row, Column column) {
        return row.faults().stream()
                .anyMatch(
                        fault -> UNSURE.contains(fault.code()) && column.field().equals(fault.field()));
    }
}
