package vn.hue.ansinh.reporting.document;

import org.dhatim.fastexcel.Workbook;

/**
 * The sheets of one workbook.
 *
 * @param stamp on each page of each of them; empty for none
 */
record Sheets(Workbook workbook, String stamp) {

    Grid grid(String name, int... widths) {
        return new Grid(workbook.newWorksheet(name), stamp, widths);
    }
}
