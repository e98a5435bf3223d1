package vn.hue.ansinh.reporting.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void aNumberThatIsTooLongForASpreadsheetIsWrittenAsItIsWrittenHere() throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(written, "An Sinh", "1.0");

        new Grid(workbook.newWorksheet("Kinh phí"), "", 30).begin().cell(new BigDecimal("1234567890123456.5"), 2);
        workbook.finish();

        String texts = Office.partOf(StableZip.of(written.toByteArray()), "xl/sharedStrings.xml");
        assertTrue(texts.contains("1.234.567.890.123.456,50"), texts);
    }
}
