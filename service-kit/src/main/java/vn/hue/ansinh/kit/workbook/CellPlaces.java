package vn.hue.ansinh.kit.workbook;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows and the cells of one sheet stand. Each has a place of its own (ECMA-376, 18.3.1.73): of two cells in
 * one place a reader would take the last without a word. One without an address stands behind the one before it.
 */
final class CellPlaces {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 256;
    private static final int LONGEST_ADDRESS = "XFD1048576".length();

    private final BitSet rows = new BitSet();
    private final BitSet columns = new BitSet();
    private int row;
    private int column;
    private int cellsOfRow;
    private boolean inRow;

    void enterRow(@Nullable String number) throws WorkbookRefused {
        inRow = true;
        cellsOfRow = 0;
        column = 0;
        columns.clear();
        row = number == null ? row + 1 : rowOf(number);
        if (rows.get(row)) {
            throw twice(String.valueOf(row), "Dòng", "Row");
        }
        rows.set(row);
    }

    /** The chain of formulas names cells, too, and those of all sheets. */
    void leaveRow() {
        inRow = false;
    }

    /** A reader fills the row up to the column a cell names, so a cell far out costs as much as all before it. */
    void enterCell(@Nullable String address) throws WorkbookRefused {
        if (++cellsOfRow > MOST_COLUMNS || (address != null && address.length() > LONGEST_ADDRESS)) {
            throw WorkbookGate.strange();
        }
        column = address == null ? column + 1 : columnOf(address);
        if (column > MOST_COLUMNS) {
            throw WorkbookRefused.unsafe(
                    "Có ô nằm ngoài cột IV.", "A cell lies beyond column IV, far outside any table.");
        }
        if (inRow && columns.get(column)) {
            throw twice(String.valueOf(address), "Ô", "Cell");
        }
        columns.set(column);
    }

    private static int rowOf(String number) throws WorkbookRefused {
        int row = 0;
        for (int at = 0; at < number.length() && row <= MOST_ROWS; at++) {
            if (!isDigit(number.charAt(at))) {
                throw WorkbookGate.strange();
            }
            row = row * 10 + number.charAt(at) - '0';
        }
        if (row > MOST_ROWS) {
            throw WorkbookGate.strange();
        }
        return row;
    }

    private static int columnOf(String address) throws WorkbookRefused {
        int column = 0;
        for (int at = 0; at < address.length() && !isDigit(address.charAt(at)) && column <= MOST_COLUMNS; at++) {
            char letter = address.charAt(at);
            if (letter < 'A' || letter > 'Z') {
                throw WorkbookGate.strange();
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static WorkbookRefused twice(String where, String vi, String en) {
        return WorkbookRefused.broken(vi + " " + where + " có hai lần.", en + " " + where + " stands twice.");
    }
}
