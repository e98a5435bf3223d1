package vn.hue.ansinh.kit.workbook;

/** How high one row has to be for the texts in it, in letters of 12 points: only some spreadsheets see to that themselves. */
public final class RowHeight {
    // Of a line in points, and the part of a column's width that letters of this size take more than the usual ones.
    private static final int LINE = 16;
    private static final int PERCENT = 115;
    private static final int HIGHEST = 409;

    private int lines = 1;

    /** @return whether the row has to be higher for this text in a column of that width, in letters */
    public boolean grows(String text, int width) {
        int needed = text.lines()
                .mapToInt(line -> 1 + Math.max(0, line.length() * PERCENT / 100 - 1) / width)
                .sum();
        boolean more = needed > lines;
        lines = Math.max(lines, needed);
        return more;
    }

    /** In points, as far as a spreadsheet knows rows so high. */
    public int points() {
        return Math.min(lines * LINE, HIGHEST);
    }
}
