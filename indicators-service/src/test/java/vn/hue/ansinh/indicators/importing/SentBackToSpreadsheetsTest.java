package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;

/** Rejected rows go back to a spreadsheet in Vietnam in its own form, and what was no number there is none here. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SentBackToSpreadsheetsTest extends OnImports {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SEMICOLONS = "indicator;place;period;value;status\n";

    @Test
    void whatCameWithSemicolonsAndCommasGoesBackSo() {
        JsonPath job = taken("ATOMIC", SEMICOLONS + "IND-05-02;481;2023;92,5;A\nIND-05-02;481;2022;17.000;A\n");
        String back = rejected(job);

        assertTrue(back.startsWith("\uFEFFindicator;place;period;value;status;"), back);
        assertTrue(back.contains("\r\nIND-05-02;481;2023;92,5;A;"), back);
        assertTrue(back.contains("\r\nIND-05-02;481;2022;17.000;A;"), back);
        assertEquals(List.of("value-grouped", "whole-import-refused"), faults(taken("ATOMIC", back)));
        assertEquals(2, taken("ATOMIC", back.replace("17.000", "17")).getInt("rows.created"));
    }

    @Test
    void whatCameWithCommasGoesBackForASpreadsheetWhereThatIsAsked() {
        JsonPath job = taken(
                "ATOMIC",
                HEADER + "IND-05-02,,481,2023,17.125,,,A,\nIND-05-02,,481,2022,-1.125,,,A,\n"
                        + "IND-05-02,,481,2021,\"1,234\",,,A,\n");
        String back = forExcel(job);

        assertTrue(back.contains("\r\nIND-05-02;;481;2023;17,125;;;A;"), back);
        assertTrue(back.contains("\r\nIND-05-02;;481;2022;-1,125;;;A;"), back);
        assertEquals(
                List.of("negative-value", "value-not-a-number", "whole-import-refused"), faults(taken("ATOMIC", back)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.000", "92,5"})
    void aTextThatWasNoNumberInAWorkbookIsNoneInEitherForm(String text) throws IOException {
        JsonPath job = taken("PARTIAL", XLSX, workbook(text));

        assertEquals(1, job.getInt("rows.rejected"));
        assertEquals(1, taken("PARTIAL", rejected(job)).getInt("rows.rejected"), rejected(job));
        assertEquals(1, taken("PARTIAL", forExcel(job)).getInt("rows.rejected"), forExcel(job));
    }

    private static String forExcel(JsonPath job) {
        return ask("/" + job.getString("id") + "/rejected-rows?excel=true").asString();
    }

    private static List<String> faults(JsonPath job) {
        return ask("/" + job.getString("id") + "/rows?outcome=REJECTED")
                .jsonPath()
                .<List<String>>getList("items.faults.code")
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static byte[] workbook(String value) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(file, "An Sinh", "1.0");
        Worksheet sheet = workbook.newWorksheet("observations");
        List<String> names = List.of("indicator", "place", "period", "status", "value");
        List<String> cells = List.of("IND-05-02", "481", "2023", "A", value);
        for (int column = 0; column < names.size(); column++) {
            sheet.value(0, column, names.get(column));
            sheet.value(1, column, cells.get(column));
        }
        workbook.finish();
        return file.toByteArray();
    }
}
