package vn.hue.ansinh.reporting.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.document.Office;

/** The workbook as it lies on the desk of whoever fills it in. */
class FormBookTest {
    private static final byte[] FORM = FormBook.of(SomeForms.aForm(), SoFar.NOTHING);

    @Test
    void saysWhoReportsOnWhatAndUntilWhen() throws Exception {
        String texts = Office.textOf(FORM, "xl/sharedStrings.xml");

        assertTrue(
                texts.contains("Đơn vị báo cáo: Sở Y tế. Kỳ báo cáo: năm 2023. Nộp trước 00:00 ngày 30/11/2023."),
                texts);
    }

    @Test
    void hasRowsAsHighAsWhatIsWrittenInThem() throws Exception {
        byte[] filled = FormBook.of(SomeForms.aForm("Khám, chữa bệnh ban đầu ".repeat(8)), SoFar.NOTHING);

        assertTrue(Office.partOf(filled, "xl/worksheets/sheet2.xml").contains("ht=\"64"), "four lines of the task");
    }

    @Test
    void isPrintedWithAllItsColumnsAndItsHeadOnEachPage() throws Exception {
        for (int sheet = 1; sheet <= Part.values().length; sheet++) {
            String xml = Office.partOf(FORM, "xl/worksheets/sheet" + sheet + ".xml");
            assertTrue(xml.contains("orientation=\"landscape\"") && xml.contains("fitToWidth=\"1\""), xml);
        }
        String book = Office.partOf(FORM, "xl/workbook.xml");
        assertEquals(Part.values().length, book.split("_xlnm.Print_Titles", -1).length - 1, book);
    }
}
