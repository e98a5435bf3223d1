package vn.hue.ansinh.indicators.importing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.workbook.SafeCell;

/**
 * How the cells of rejected rows are written, so that they mean to the next import what they meant to this one: what was
 * no number is none, however the cells are parted now.
 *
 * @param sent what point and comma meant as they were sent
 * @param marks what they mean here
 */
record SentBack(Marks sent, Marks marks) {
    private static final Set<String> UNSURE =
            Set.of(CellFault.VALUE_GROUPED.code(), CellFault.VALUE_DECIMAL_COMMA.code());

    /** Parted by semicolons where somebody wants it so, and where they were sent so. */
    static SentBack of(ObservationImport of, boolean excel) {
        Marks sent = of.marks();
        return new SentBack(sent, excel || sent == Marks.COMMAS ? Marks.COMMAS : Marks.POINTS);
    }

    char separator() {
        return marks == Marks.COMMAS ? ';' : ',';
    }

    String cell(OutcomeView row, Column column) {
        String cell = row.cells().get(column.ordinal());
        return column.isNumber() && cell != null
                ? number(cell, sent.mayGroup(cell) || isUnsure(row, column))
                : text(cell);
    }

    String text(@Nullable String text) {
        return marks == Marks.COMMAS ? SafeCell.textAmongSemicolons(text) : SafeCell.text(text);
    }

    private String number(String cell, boolean unsure) {
        if (unsure && marks.isNumber(cell)) {
            return "'" + cell;
        }
        String written = sent == marks || unsure ? cell : marks.written(cell);
        return marks == Marks.COMMAS ? SafeCell.numberAmongSemicolons(written) : SafeCell.number(written);
    }

    private static boolean isUnsure(OutcomeView row, Column column) {
        return row.faults().stream()
                .anyMatch(
                        fault -> UNSURE.contains(fault.code()) && column.field().equals(fault.field()));
    }
}
