package vn.hue.ansinh.kit.workbook;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** How much of a workbook is unpacked before it is refused. */
class BudgetTest {
    private static final long MIB = 1L << 20;

    @Test
    void aPartMayUnpackToFourMegabytesHoweverWellItIsPacked() {
        assertDoesNotThrow(() -> new Budget().spend(4 * MIB, 4 * MIB, 1));
        assertThrows(WorkbookRefused.class, () -> new Budget().spend(1, 4 * MIB + 1, 1));
    }

    @Test
    void aLargePartMayUnpackTo150TimesItsSize() {
        assertDoesNotThrow(() -> new Budget().spend(150 * MIB, 150 * MIB, MIB));
        assertThrows(WorkbookRefused.class, () -> new Budget().spend(151 * MIB, 151 * MIB, MIB));
    }

    @Test
    void allPartsTogetherMayUnpackToAGigabyte() throws WorkbookRefused {
        Budget budget = new Budget();
        for (int part = 0; part < 8; part++) {
            budget.spend(128 * MIB, 128 * MIB, 100 * MIB);
        }

        assertThrows(WorkbookRefused.class, () -> budget.spend(1, 1, 1));
    }
}
