package vn.hue.ansinh.reporting.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.YEAR_2023;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.insurance;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.issued;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.issues;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.jobs;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.opens;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.reads;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** What is issued anew says what has changed; estimates are followed by final figures. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReissueTest extends OnRealParts {
    private static final String FINAL = "R-02.2023.SYT.FINAL";
    private static final String INSURED = "content.rows.find { it.indicator == 'IND-06-01' }.years[1]";

    @Test
    void theIssueBeforeGivesWayAndSaysToWhich() {
        anAcceptedReport();
        String first = issued(YEAR_2023);
        accepted("R-02.2023.SLDTBXH", jobs("17000", "P"));

        String second = issued(YEAR_2023);

        reads(first)
                .then()
                .body("status", equalTo("SUPERSEDED"), "supersededBy", equalTo(second))
                .body("content.reports.agency", contains("SYT"));
        reads(second).then().body("status", equalTo("ISSUED"), "supersededBy", nullValue());
    }

    @Test
    void whoHasEstimatedOwesTheFinalFigureByTheEndOfMarch() {
        anAcceptedReport();
        String id = opens(YEAR_2023).path("id");

        issues(id, "\"v1\"")
                .then()
                .statusCode(200)
                .body("finals.obligation", contains(FINAL))
                .body("finals[0].dueAt", equalTo("2024-03-31T00:00:00+07:00"));

        Party.officerOf("SYT")
                .asks()
                .get("/api/v1/obligations/" + FINAL)
                .then()
                .body("state", equalTo("OPEN"), "occasion", equalTo("FINAL"));
        assertEquals("1", desk.text("select count(*) from obligation where occasion like 'FINAL%'"));
    }

    @Test
    void anotherDayForFinalFiguresMayBeNamed() {
        anAcceptedReport();
        String id = opens(YEAR_2023).path("id");

        issues(id, "\"v1\"", "?finalsBy=2024-01-31")
                .then()
                .body("finals[0].dueAt", equalTo("2024-01-31T00:00:00+07:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-11-28", "2021-01-01", "2030-01-01", "soon", "9999-99-99"})
    void aDayThatCannotBeKeptIsNotNamed(String day) {
        anAcceptedReport();
        String id = opens(YEAR_2023).path("id");

        assertRefused(400, "invalid-parameter", () -> issues(id, "\"v1\"", "?finalsBy=" + day));
    }

    @Test
    void whereNothingIsEstimatedNothingIsOwed() {
        accepted("R-02.2023.SYT", insurance("99.3", "P"));

        reads(issued(YEAR_2023)).then().body("finals", empty());
    }

    @Test
    void theFinalFigureStandsInPlaceOfTheEstimateAndIsOwedOnce() {
        anAcceptedReport();
        issued(YEAR_2023);
        accepted("R-02.2023.SLDTBXH", jobs("17000", "P"));
        issued(YEAR_2023);
        assertEquals("1", desk.text("select count(*) from obligation where occasion like 'FINAL%'"));
        clock.set("2024-03-20T09:00:00+07:00");
        accepted(FINAL, insurance("99.1", "A"));

        String third = issued(YEAR_2023);

        reads(third)
                .then()
                .body("content.rows.find { it.indicator == 'IND-06-01' }.years[1].value", equalTo(99.1f))
                .body("content.estimates", empty(), "content.differences", empty(), "finals", empty());
    }

    @Test
    void whatTheFirstReportCorrectsAfterTheFinalFigureStandsInPlaceOfIt() {
        String first = anAcceptedReport();
        issued(YEAR_2023);
        clock.set("2024-03-20T09:00:00+07:00");
        accepted(FINAL, insurance("99.3", "A"));
        clock.set("2024-05-02T09:00:00+07:00");
        amended(first, insurance("99.1", "A"));

        reads(issued(YEAR_2023)).then().body(INSURED + ".value", equalTo(99.1f), INSURED + ".status", equalTo("A"));
    }

    @Test
    void whatTheFirstReportOnlyRepeatsLeavesTheFinalFigure() {
        String first = accepted("R-02.2023.SYT", insurance("99.3", "E"));
        issued(YEAR_2023);
        clock.set("2024-03-20T09:00:00+07:00");
        accepted(FINAL, insurance("99.1", "A"));
        clock.set("2024-05-02T09:00:00+07:00");
        amended(first, insurance("99.30", "E"));

        reads(issued(YEAR_2023)).then().body(INSURED + ".value", equalTo(99.1f), INSURED + ".status", equalTo("A"));
    }

    private static void amended(String report, String figure) {
        Party approver = Party.approverOf("SYT");
        approver.says("{\"reason\": \"Rà soát lại\"}")
                .header("If-Match", "\"v3\"")
                .put(Party.REPORTS + "/" + report + "/amendment")
                .then()
                .statusCode(200);
        String body = "{\"figures\": [" + figure + "], " + HealthReports.INCOMPLETE + "}";
        approver.rewrites(report, "\"v4\"", body).then().statusCode(200);
        approver.submits(report, "\"v5\"").then().statusCode(200);
        Party.reviewer().accepts(report, "\"v6\"").then().statusCode(200);
    }

    @Test
    void whoIsExemptFromTheFinalFigureIsNotAskedForItAnew() {
        anAcceptedReport();
        issued(YEAR_2023);
        exempt(true, "\"v0\"");
        accepted("R-02.2023.SLDTBXH", jobs("17000", "P"));

        reads(issued(YEAR_2023)).then().body("finals", empty());

        assertEquals("1", desk.text("select count(*) from obligation where occasion like 'FINAL%'"));
    }

    @Test
    void whoIsExemptNoMoreOwesTheFinalFigureAsBefore() {
        anAcceptedReport();
        issued(YEAR_2023);
        exempt(true, "\"v0\"");
        exempt(false, "\"v1\"");
        accepted("R-02.2023.SLDTBXH", jobs("17000", "P"));

        reads(issued(YEAR_2023)).then().body("finals.obligation", contains(FINAL));
    }

    private static void exempt(boolean exempt, String tag) {
        Party.reviewer()
                .says("{\"exempt\": " + exempt + ", \"reason\": \"Sở chỉ có số ước\"}")
                .header("If-Match", tag)
                .put("/api/v1/obligations/" + FINAL + "/ruling")
                .then()
                .statusCode(200);
    }
}
