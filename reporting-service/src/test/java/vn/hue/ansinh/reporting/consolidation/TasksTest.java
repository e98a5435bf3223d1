package vn.hue.ansinh.reporting.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.YEAR_2023;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.insurance;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.issued;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.jobs;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.opens;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.reads;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.document.Office;

/** What the accepted reports say of the tasks reaches whoever reads the consolidated one. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TasksTest extends OnRealParts {
    private static final String OF_LABOUR = "\"tasks\": [{\"task\": \"TASK-01-02\", \"state\": \"DONE\","
            + " \"doneOn\": \"2023-06-30\", \"note\": \"Đã bàn giao 612 nhà\"},"
            + " {\"task\": \"TASK-G-01\", \"state\": \"IN_PROGRESS\"}], " + HealthReports.INCOMPLETE;
    private static final String OF_HEALTH =
            "\"tasks\": [{\"task\": \"TASK-01-02\", \"state\": \"IN_PROGRESS\"}], " + HealthReports.INCOMPLETE;

    @Test
    void eachAgencySaysHowATaskStandsAndTheLeadIsNamedFirst() {
        accepted("R-02.2023.SYT", insurance("99.3", "P"), OF_HEALTH);
        accepted("R-02.2023.SLDTBXH", jobs("17000", "P"), OF_LABOUR);

        opens(YEAR_2023)
                .then()
                .body("content.tasks.task", contains("TASK-01-02", "TASK-01-02", "TASK-G-01"))
                .body("content.tasks.agency", contains("SLDTBXH", "SYT", "SLDTBXH"))
                .body("content.tasks.lead", contains(true, false, true))
                .body("content.tasks[0].state", equalTo("DONE"), "content.tasks[0].doneOn", equalTo("2023-06-30"))
                .body("content.tasks[0].note", equalTo("Đã bàn giao 612 nhà"))
                .body("content.tasks.area", contains("PA-01", "PA-01", null))
                .body("content.tasks[2].title", equalTo("Truyền thông chính sách xã hội toàn tỉnh"));
    }

    @Test
    void theLetterAndTheWorkbookTellOfThemByArea() throws Exception {
        accepted("R-02.2023.SLDTBXH", jobs("17000", "P"), OF_LABOUR);

        String id = opens(YEAR_2023).path("id");

        String letter = Office.textOf(file(id, "document"), "word/document.xml");
        assertTrue(letter.contains("theo Kế hoạch số 197/KH-UBND ngày 31 tháng 5 năm 2021 của UBND tỉnh"), letter);
        assertTrue(letter.contains(": 1 HOÀN THÀNH, 0 ĐANG THỰC HIỆN, 0 CHƯA THỰC HIỆN"), letter);
        assertTrue(letter.contains("(chủ trì)Hoàn thành ngày 30/06/2023Đã bàn giao 612 nhà"), letter);
        assertTrue(letter.contains("NHIỆM VỤ CHUNG: 0 HOÀN THÀNH, 1 ĐANG THỰC HIỆN"), letter);
        String workbook = Office.textOf(file(id, "workbook"), "xl/sharedStrings.xml");
        assertTrue(workbook.contains("Đã bàn giao 612 nhà"), workbook);
        assertTrue(workbook.contains("theo Kế hoạch số 197/KH-UBND ngày 31 tháng 5 năm 2021 của UBND tỉnh"), workbook);
    }

    @Test
    void aConsolidationOfReportsThatSayNothingOfThemKeepsItsHash() {
        accepted("R-02.2023.SYT", insurance("99.3", "P"));

        opens(YEAR_2023).then().body("content.tasks", nullValue());
    }

    @Test
    void whatIsIssuedAnewSaysWhichTasksStandOtherwise() {
        accepted("R-02.2023.SYT", insurance("99.3", "P"), OF_HEALTH);
        issued(YEAR_2023);
        accepted("R-02.2023.SLDTBXH", jobs("17000", "P"), OF_LABOUR);

        reads(issued(YEAR_2023) + "/difference")
                .then()
                .body("tasks.what", contains("2023 TASK-01-02 SLDTBXH", "2023 TASK-G-01 SLDTBXH"));
    }

    private static byte[] file(String id, String kind) {
        return reads(id + "/" + kind).then().statusCode(200).extract().asByteArray();
    }
}
