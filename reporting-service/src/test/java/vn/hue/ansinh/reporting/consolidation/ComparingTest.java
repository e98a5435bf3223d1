package vn.hue.ansinh.reporting.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.hue.ansinh.reporting.HealthReports.INCOMPLETE;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
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
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** What one consolidation says otherwise than the issue before. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ComparingTest extends OnRealParts {
    private static final String TOLD = "\"spending\": [{\"source\": \"PROVINCE_BUDGET\", \"area\": \"PA-06\","
            + " \"planned\": 1200, \"spent\": %s}], \"narrative\": {\"results\": \"%s\"}, \"incomplete\": \"%s\"";

    @Test
    void theDifferenceNamesAgenciesAndRowsThatCameOrChanged() {
        anAcceptedReport();
        issued(YEAR_2023);
        accepted("R-02.2023.SLDTBXH", jobs("17000", "P"));
        String second = opens(YEAR_2023).path("id");

        reads(second + "/difference")
                .then()
                .statusCode(200)
                .body("reports.what", contains("R-02.2023.SLDTBXH"), "reports[0].before", nullValue())
                .body("gaps.what", contains("R-02.2023.SLDTBXH"), "gaps[0].after", nullValue())
                .body("rows.what", contains("IND-03-02"))
                .body("rows[0].before.years[1].value", nullValue())
                .body("rows[0].after.years[1].value", equalTo(17000))
                .body("estimates", empty());
    }

    @Test
    void anAmendedFigureShowsBothValues() {
        String report = anAcceptedReport();
        String first = issued(YEAR_2023);
        amended(report, insurance("99.25", "P"), INCOMPLETE);
        String second = opens(YEAR_2023).path("id");

        reads(second + "/difference?with=" + first)
                .then()
                .body("rows.what", contains("IND-06-01"))
                .body("rows[0].before.years[1].value", equalTo(99.3f))
                .body("rows[0].after.years[1].value", equalTo(99.25f))
                .body("reports[0].before.version", equalTo(1), "reports[0].after.version", equalTo(2))
                .body("estimates[0].after", nullValue());
    }

    @Test
    void aFirstIssueHasNothingToBeComparedWith() {
        anAcceptedReport();
        String id = opens(YEAR_2023).path("id");

        reads(id + "/difference").then().statusCode(404);
        reads(id + "/difference?with=" + id).then().statusCode(200).body("rows", empty());
    }

    @Test
    void onlyTheSameDutyAndYearsAreCompared() {
        anAcceptedReport();
        String year = opens(YEAR_2023).path("id");
        String pack = opens(YEAR_2023.replace("{", "{\"from\": \"2021\", ")).path("id");

        reads(year + "/difference?with=" + pack)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "parameter", equalTo("with"));
    }

    @Test
    void moneyTextsAndReasonsThatChangedAreNamed() {
        String report =
                accepted("R-02.2023.SYT", insurance("99.3", "P"), TOLD.formatted("1100", "Vượt", "Chờ số liệu"));
        issued(YEAR_2023);
        String figure = insurance("99.3", "P").replace("Theo dữ liệu", "Đã rà theo dữ liệu");
        amended(report, figure, TOLD.formatted("1150.5", "Vượt mục tiêu", "Chờ số liệu của huyện"));
        String second = opens(YEAR_2023).path("id");

        reads(second + "/difference")
                .then()
                .statusCode(200)
                .body("spending.what", contains("2023 SYT PROVINCE_BUDGET PA-06"))
                .body("spending[0].before.spent", equalTo(1100), "spending[0].after.spent", equalTo(1150.5f))
                .body("texts.what", contains("2023 SYT results"), "texts[0].before", equalTo("Vượt"))
                .body("texts[0].after", equalTo("Vượt mục tiêu"))
                .body("justifications[0].before.text", equalTo("Theo dữ liệu bảo hiểm xã hội"))
                .body("justifications[0].after.text", equalTo("Đã rà theo dữ liệu bảo hiểm xã hội"))
                .body("incomplete[0].after.reason", equalTo("Chờ số liệu của huyện"), "rows", empty());
    }

    private static void amended(String report, String figure, String more) {
        Party approver = Party.approverOf("SYT");
        String tag = approver.says("{\"reason\": \"Rà soát lại\"}")
                .header("If-Match", approver.reads(report).header("ETag"))
                .put(Party.REPORTS + "/" + report + "/amendment")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        tag = Party.officerOf("SYT")
                .rewrites(report, tag, "{\"figures\": [" + figure + "], " + more + "}")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        tag = approver.submits(report, tag).then().statusCode(200).extract().header("ETag");
        Party.reviewer().accepts(report, tag).then().statusCode(200);
    }
}
