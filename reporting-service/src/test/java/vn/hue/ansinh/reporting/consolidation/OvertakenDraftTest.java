package vn.hue.ansinh.reporting.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.Party.reviewer;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.YEAR_2023;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.insurance;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.issued;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.issues;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.jobs;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.missing;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.notes;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.opens;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.submitted;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;

/** The letter speaks of the day on which it is issued. */
@QuarkusTest
@WithTestResource(RealParts.class)
class OvertakenDraftTest extends OnRealParts {
    private static final String LABOUR = "R-02.2023.SLDTBXH";

    @Test
    void isNotIssuedOnceAnotherReportIsAccepted() {
        anAcceptedReport();
        String stale = opens(YEAR_2023).path("id");
        accepted(LABOUR, jobs("17000", "P"));

        assertRefused(409, "draft-overtaken", () -> issues(stale, "\"v1\"")).body("obligations", contains(LABOUR));
    }

    @Test
    void isNotIssuedOnceTheFinalFigureIsKnown() {
        anAcceptedReport();
        issued(YEAR_2023);
        accepted(LABOUR, jobs("17000", "P"));
        String stale = opens(YEAR_2023).path("id");
        clock.set("2024-03-20T09:00:00+07:00");
        accepted("R-02.2023.SYT.FINAL", insurance("99.1", "A"));

        assertRefused(409, "draft-overtaken", () -> issues(stale, "\"v1\""))
                .body("obligations", contains("R-02.2023.SYT.FINAL"));
    }

    @Test
    void saysOfNobodyThatNothingCameWhoseReportWaitsForReview() {
        anAcceptedReport();
        String stale = opens(YEAR_2023).path("id");
        submitted(LABOUR, jobs("17000", "P"), HealthReports.INCOMPLETE);

        assertRefused(409, "draft-overtaken", () -> issues(stale, "\"v1\"")).body("obligations", contains(LABOUR));
    }

    @Test
    void saysNothingOfReportsWhereOneOfThemIsOwedNoMore() {
        anAcceptedReport();
        String stale = opens(YEAR_2023).path("id");
        reviewer()
                .says("{\"exempt\": true, \"reason\": \"Lũ\"}")
                .header("If-Match", "\"v0\"")
                .put("/api/v1/obligations/" + LABOUR + "/ruling")
                .then()
                .statusCode(200);

        assertRefused(409, "draft-overtaken", () -> issues(stale, "\"v1\""))
                .body("obligations", contains(LABOUR), "detail", not(containsString("đã được nộp")));
    }

    @Test
    void isNotIssuedOnceTheFigureOfTheYearBeforeIsAnother() {
        accepted("R-02.2022.SYT", insurance("98.9", "E"));
        issued("{\"duty\": \"R-02\", \"period\": \"2022\"}");
        anAcceptedReport();
        String stale = opens(YEAR_2023).path("id");
        accepted("R-02.2022.SYT.FINAL", insurance("98.1", "A"));

        assertRefused(409, "draft-overtaken", () -> issues(stale, "\"v1\""))
                .body("figures", contains("IND-06-01@2022"), "obligations", empty(), "agencies", empty());
        String next = opens(YEAR_2023).then().statusCode(201).extract().path("id");
        issues(next, "\"v1\"").then().statusCode(200);
    }

    @Test
    void isIssuedWhereOfTheYearBeforeOnlyWordsAreOthers() {
        accepted("R-02.2022.SYT", insurance("98.9", "A"));
        anAcceptedReport();
        String opened = opens(YEAR_2023).path("id");
        accepted("R-02.2022.SGDDT", missing("IND-05-02"), HealthReports.INCOMPLETE);

        issues(opened, "\"v1\"").then().statusCode(200);
    }

    @Test
    void isNotIssuedInTheNameOfADepartmentThatIsNoMore() {
        clock.set("2025-02-27T09:00:00+07:00");
        accepted("R-02.2024.SYT", insurance("99.3", "P"));
        String stale = opens("{\"duty\": \"R-02\", \"period\": \"2024\", \"under\": \"R-04\"}")
                .then()
                .statusCode(201)
                .body("content.issuer.code", equalTo("SLDTBXH"))
                .extract()
                .path("id");
        clock.set("2025-03-03T09:00:00+07:00");

        assertRefused(409, "draft-overtaken", () -> issues(stale, "\"v1\""))
                .body("agencies", contains("BLDTBXH", "BNV", "SLDTBXH", "SNV"), "obligations", empty());
    }

    @Test
    void leavesItsNotesToTheNextOneWhichIsIssued() {
        anAcceptedReport();
        String stale = opens(YEAR_2023).path("id");
        notes(stale, "R-02.2023.SGDDT", "\"v1\"").then().statusCode(200);
        accepted(LABOUR, jobs("17000", "P"));

        String next = opens(YEAR_2023)
                .then()
                .statusCode(201)
                .body("notes.'R-02.2023.SGDDT'.outcome", equalTo("NOTED"))
                .extract()
                .path("id");
        issues(next, "\"v1\"").then().statusCode(200);
    }
}
