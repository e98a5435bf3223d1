package vn.hue.ansinh.reporting.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.PATH;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.insurance;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.jobs;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.opens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.document.Office;

/** The mid-term review of two years and the final one of five, across the reorganisations of 2025. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PackTest extends OnRealParts {
    private static final Party HOME_AFFAIRS = Party.with("SNV", "consolidator");
    private static final String JOBS = "content.rows.find { it.indicator == 'IND-03-02' }";

    @Test
    void twoYearsStandBesideEachOther() throws Exception {
        year("2021", "SLDTBXH", "16500");
        year("2022", "SLDTBXH", "16800");

        String id = opens("{\"duty\": \"R-02\", \"from\": \"2021\", \"period\": \"2022\", \"under\": \"R-05\"}")
                .then()
                .statusCode(201)
                .body(JOBS + ".years.period", contains("2021", "2022"), JOBS + ".years.value", contains(16500, 16800))
                .extract()
                .path("id");

        String letter = Office.textOf(file(id, "document"), "word/document.xml");
        assertTrue(letter.contains("giai đoạn 2021-2022"), letter);
        assertTrue(letter.contains("TH năm 2021TH năm 2022KH năm 2022Đánh giá"), letter);
        assertTrue(
                Office.partOf(file(id, "workbook"), "xl/worksheets/sheet1.xml").contains("<v>16800"));
    }

    @Test
    void fiveYearsGoOnThroughTheReorganisations() throws Exception {
        for (String each : new String[] {"2021", "2022", "2023", "2024"}) {
            year(each, "SLDTBXH", "1700" + each.charAt(3));
        }
        year("2025", "SNV", "17300");

        String id = opens(
                        HOME_AFFAIRS,
                        "{\"duty\": \"R-02\", \"from\": \"2021\", \"period\": \"2025\", \"under\": \"R-06\"}")
                .then()
                .statusCode(201)
                .body("content.issuer.code", equalTo("SNV"))
                .body(JOBS + ".years.value", contains(17001, 17002, 17003, 17004, 17300))
                .body(JOBS + ".years.source", contains("SLDTBXH", "SLDTBXH", "SLDTBXH", "SLDTBXH", "SNV"))
                .body("content.gaps.obligation", hasItems("R-02.2024.UBND-474", "R-02.2021.UBND-474"))
                .body("content.gaps.obligation", not(hasItem("R-02.2025.SLDTBXH")))
                .extract()
                .path("id");

        String letter = Office.textOf(file(id, "document"), "word/document.xml");
        assertTrue(letter.contains("/BC-SNV"), letter);
        assertTrue(letter.contains("17.001 (sơ bộ)17.002 (sơ bộ)17.003 (sơ bộ)17.004 (sơ bộ)17.300 (sơ bộ)"), letter);
        assertTrue(
                Office.partOf(file(id, "workbook"), "xl/worksheets/sheet1.xml").contains("<v>17300"));
    }

    @Test
    void estimatesOfAnAgencyThatIsNoMoreAreOwedByTheOneThatTookOver() {
        clock.set("2024-11-20T09:00:00+07:00");
        accepted("R-02.2024.SLDTBXH", jobs("17000", "E"));
        clock.set("2025-03-10T09:00:00+07:00");
        String id = opens(HOME_AFFAIRS, "{\"duty\": \"R-02\", \"period\": \"2024\", \"under\": \"R-04\"}")
                .path("id");

        HOME_AFFAIRS
                .asks()
                .header("If-Match", "\"v1\"")
                .put(PATH + "/" + id + "/issuance")
                .then()
                .statusCode(200)
                .body("finals.obligation", contains("R-02.2024.SNV.FINAL"))
                .body("finals[0].dueAt", equalTo("2025-04-09T00:00:00+07:00"));
    }

    private void year(String year, String labour, String jobs) {
        clock.set(year + "-11-20T09:00:00+07:00");
        accepted("R-02." + year + "." + labour, jobs(jobs, "P"));
        accepted("R-02." + year + ".SYT", insurance("99.3", "P"));
    }

    private static byte[] file(String id, String kind) {
        return HOME_AFFAIRS
                .asks()
                .get(PATH + "/" + id + "/" + kind)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
