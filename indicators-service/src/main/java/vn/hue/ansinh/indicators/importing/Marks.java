package vn.hue.ansinh.indicators.importing;

/**
 * What point and comma mean in the numbers of a file. Where semicolons part the cells a spreadsheet of Vietnam wrote it:
 * a comma parts decimals, and a point in front of three digits may part thousands. Between tabs, and in a text of a
 * workbook, nobody knows.
 */
enum Marks {
    POINTS,
    COMMAS,
    UNKNOWN;

    /** As we write it: 98,5 is 98.5. What has more than one mark is no number that can be read in one way only. */
    String plain(String cell) {
        int comma = cell.indexOf(',');
        boolean only = comma >= 0 && cell.indexOf(',', comma + 1) < 0 && cell.indexOf('.') < 0;
        return this == COMMAS && only ? cell.replace(',', '.') : cell;
    }

    /** Whether it may be a thousand times as much as it would be read for: 17.000 is seventeen, or seventeen thousand. */
    boolean mayGroup(String cell) {
        return this != POINTS && Numeral.isInGroups(cell);
    }

    boolean isNumber(String cell) {
        return !mayGroup(cell) && Numeral.isOne(plain(cell));
    }

    /** A number of ours, written with these. */
    String written(String plain) {
        return this == COMMAS && Numeral.isOne(plain) ? plain.replace('.', ',') : plain;
    }
}
