package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.RealParts;

/** The file of the rejected rows is corrected and sent again: what nobody corrected is refused again, the rest taken. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SentBackTest extends OnImports {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.00%      | 0.0227 | 2.27%
            0%         | 1      | 100%
            dd/mm/yyyy | 44566  | 2022-01-05
            hh:mm      | 0.5    | 12:00
            #,##0,     | 5000   | 5000 [#,##0,]
            """)
    void aCellThatShowsAnotherNumberThanItHoldsComesBackAsItIsShown(String format, BigDecimal held, String shown)
            throws IOException {
        JsonPath job = taken("PARTIAL", XLSX, workbook(format, held));
        assertEquals(shown, rows(job).getString("items[0].sent.value"));

        JsonPath uncorrected = taken("PARTIAL", rejected(job));
        JsonPath corrected = taken("PARTIAL", rejected(job).replace(shown, "2.27"));

        assertEquals(List.of("REJECTED"), rows(uncorrected).getList("items.outcome"));
        assertEquals(List.of("CREATED"), rows(corrected).getList("items.outcome"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            indicator,place,period,status,value        | IND-05-02,481,2023,A,12,5   | ,5
            indicator,place,period,value,status        | IND-05-02,481,2023,12,A,5,6 | ,"5,6"
            ACTION,indicator,place,period,value,status | D,IND-05-02,481,2023,12,A   | D,
            """)
    void whatStoodBesideTheColumnsComesBackAndIsRefusedAgain(String header, String row, String beside) {
        JsonPath job = taken("PARTIAL", header + "\n" + row + "\n");
        List<String> faults = rows(job).getList("items[0].faults.code");
        String back = rejected(job);
        String behindStatus = "A," + beside + ",1,";
        assertTrue(back.contains(behindStatus), back);

        JsonPath uncorrected = taken("PARTIAL", back);
        JsonPath again = taken("PARTIAL", back.replace(behindStatus, "A,,,1,"));

        assertEquals(faults, rows(uncorrected).getList("items[0].faults.code"), back);
        assertEquals(List.of("CREATED"), rows(again).getList("items.outcome"), back);
    }

    @Test
    void aRowOfJsonThatAsksForADeletionComesBackAsSuch() {
        String row = """
                [{"indicator": "IND-05-02", "place": "481", "period": "2023", "value": 92.5, "status": "A", "ACTION": "D"}]
                """;

        JsonPath again =
                taken("PARTIAL", rejected(taken("PARTIAL", "application/json", row.getBytes(StandardCharsets.UTF_8))));

        assertEquals(List.of("action-not-taken"), rows(again).getList("items[0].faults.code"));
        assertEquals("D", rows(again).getString("items[0].sent.ACTION"));
    }

    @Test
    void noNumberIsLeftOfALongCellThatWasCutOff() {
        String cell = "12" + " ".repeat(300) + "tỷ";

        JsonPath again =
                taken("PARTIAL", rejected(taken("PARTIAL", HEADER + "IND-05-02,,481,2023," + cell + ",,,A,\n")));

        assertEquals(List.of("value-not-a-number"), rows(again).getList("items[0].faults.code"));
    }

    @Test
    void theSheetsOfAWorkbookThatWereNotTakenAreNamed() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(file, "An Sinh", "1.0");
        write(workbook.newWorksheet("2023"), List.of("indicator", "place", "period", "status", "value"));
        write(workbook.newWorksheet("Ghi chú"), List.of("Nguồn: niên giám"));
        workbook.finish();

        JsonPath job = taken("ATOMIC", XLSX, file.toByteArray());

        assertEquals("DONE", job.getString("state"));
        assertEquals(List.of("Ghi chú"), job.getList("sheetsPassedOver"));
        assertEquals(List.of(), taken("ATOMIC", HEADER).getList("sheetsPassedOver"));
    }

    @Test
    void aRowOfAWorkbookIsFoundByItsSheetAndLine() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(file, "An Sinh", "1.0");
        for (String name : List.of("2022", "=2023")) {
            Worksheet sheet = workbook.newWorksheet(name);
            write(sheet, List.of("indicator", "place", "period", "status", "value"));
            sheet.value(1, 0, "IND-99-99");
        }
        workbook.finish();

        JsonPath job = taken("PARTIAL", XLSX, file.toByteArray());

        assertEquals(List.of(2, 2), rows(job).getList("items.line"));
        assertEquals(List.of("2022", "=2023"), rows(job).getList("items.sheet"));
        assertTrue(rejected(job).contains(",2,'=2023,2,"), rejected(job));
        JsonPath again = taken("PARTIAL", rejected(job));
        assertEquals(2, again.getInt("rows.rejected"));
        assertNull(rows(again).getString("items[0].sheet"));
    }

    private static void write(Worksheet sheet, List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.value(0, column, names.get(column));
        }
    }

    private static byte[] workbook(String format, BigDecimal held) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(file, "An Sinh", "1.0");
        Worksheet sheet = workbook.newWorksheet("observations");
        write(sheet, List.of("indicator", "place", "period", "status", "value"));
        List<String> cells = List.of("IND-05-02", "481", "2023", "A");
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(1, column, cells.get(column));
        }
        sheet.value(1, cells.size(), held);
        sheet.style(1, cells.size()).format(format).set();
        workbook.finish();
        return file.toByteArray();
    }
}
