package vn.hue.ansinh.kit.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RowHeightTest {

    @Test
    void aRowIsAsHighAsTheTextThatNeedsMost() {
        RowHeight row = new RowHeight();

        assertFalse(row.grows("Sở Y tế", 20));
        assertTrue(row.grows("Sở Nông nghiệp và Phát triển nông thôn", 20), "three lines of twenty");
        assertFalse(row.grows("Một dòng\nHai dòng", 20));
        assertEquals(3 * 16, row.points());
    }

    @Test
    void noRowIsHigherThanASpreadsheetKnows() {
        RowHeight row = new RowHeight();

        assertTrue(row.grows("ế".repeat(20_000), 100));
        assertEquals(409, row.points());
    }
}
