package vn.hue.ansinh.reporting.form;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.consolidation.SomeConsolidations;

@QuarkusTest
@WithTestResource(RealParts.class)
class FormResourceTest extends OnRealParts {

    @Test
    void asksADepartmentForItsIndicatorsAtTheProvinceAndForItsTasks() {
        form("SYT", 2023)
                .body("figures.indicator", hasItem("IND-06-01"), "figures.indicator", not(hasItem("IND-03-01")))
                .body("figures[0].place", equalTo("46@1989-07-01"), "report", nullValue())
                .body("tasks.find { it.task.startsWith('TASK-06') }.role", notNullValue())
                .body("dueAt", equalTo("2023-11-30T00:00:00+07:00"), "outline.size()", is(8));
    }

    @Test
    void asksADistrictForItsOwnPlaceAsItIsInTheYear() {
        form("UBND-481", 2023).body("figures.place", hasItem("481@2021-07-01"));
    }

    @Test
    void knowsWhatWasAcceptedForLastYearAndWhatStandsInTheDraft() {
        HealthReports.anAcceptedReport();
        clock.set("2024-11-01T08:00:00+07:00");
        Party.officerOf("SYT")
                .drafts(HealthReports.of(2024, "{\"indicator\": \"IND-06-01\", \"value\": 99.5, \"status\": \"P\"}"))
                .then()
                .statusCode(201);

        form("SYT", 2024)
                .body(line("lastYear.value"), is(99.3f), line("lastYear.status"), equalTo("E"))
                .body(line("soFar.value"), is(99.5f), "report", notNullValue());
    }

    @Test
    void knowsTheFinalFigureOfLastYearThoughTheEstimateWasAmendedSince() {
        String estimated = HealthReports.anAcceptedReport();
        desk.run(
                "insert into obligation (id, duty, period, occasion, agency, obligatory, opens_at, nominal_date, due_at)"
                        + " select id || '.FINAL', duty, period, 'FINAL', agency, obligatory, opens_at, '2024-03-31',"
                        + " due_at + interval '4 months' from obligation where id = 'R-02.2023.SYT'");
        clock.set("2024-03-20T08:00:00+07:00");
        SomeConsolidations.accepted("R-02.2023.SYT.FINAL", SomeConsolidations.insurance("99.1", "A"));
        clock.set("2024-05-02T08:00:00+07:00");
        amended(estimated);

        form("SYT", 2024).body(line("lastYear.value"), is(99.1f), line("lastYear.status"), equalTo("A"));
    }

    @Test
    void knowsOfLastYearWhatWasWrittenDownOfItAndIsHeldAgainst() {
        desk.run("insert into observation_copy values ('IND-06-01', null, '46@1989-07-01', null, '2022', 98.7, 'A',"
                + " null, 1)");

        form("SYT", 2023).body(line("lastYear.value"), is(98.7f), line("lastYear.status"), equalTo("A"));
    }

    @Test
    void knowsTheCorrectionOfLastYearAndNotWhatWasReportedBefore() {
        HealthReports.anAcceptedReport();
        desk.run("insert into observation_copy values ('IND-06-01', null, '46@1989-07-01', null, '2023', 98.9, 'B',"
                + " null, 2)");

        form("SYT", 2024).body(line("lastYear.value"), is(98.9f), line("lastYear.status"), equalTo("B"));
    }

    private static void amended(String report) {
        Party approver = Party.approverOf("SYT");
        approver.says("{\"reason\": \"Sửa lời văn\"}")
                .header("If-Match", "\"v3\"")
                .put(Party.REPORTS + "/" + report + "/amendment")
                .then()
                .statusCode(200);
        approver.rewrites(
                        report,
                        "\"v4\"",
                        "{\"figures\": [" + SomeConsolidations.insurance("99.3", "E") + "], " + HealthReports.INCOMPLETE
                                + "}")
                .then()
                .statusCode(200);
        approver.submits(report, "\"v5\"").then().statusCode(200);
        Party.reviewer().accepts(report, "\"v6\"").then().statusCode(200);
    }

    @Test
    void showsWhatAFigureIsHeldAgainstAndWhereElseItCanBeStated() {
        form("UBND-481", 2023)
                .body("places.findAll { it.home }.id", contains("481@2021-07-01"))
                .body("places.findAll { it.level == 'COMMUNE' }.size()", greaterThan(5))
                .body("figures.find { it.indicator == 'IND-02-01' }.breakdowns", hasItem("URBAN_RURAL"))
                .body("figures.find { it.indicator == 'IND-02-01' }.targets[0].comparator", equalTo("RANGE"))
                .body("figures.find { it.indicator == 'IND-02-01' }.unit", equalTo("%"))
                .body("spendingSources", hasItem("CENTRAL_BUDGET"), "areas.size()", is(10));
    }

    @Test
    void callsATaskWhatItIsCalledSinceItWasFirstTold() {
        desk.run("update task_name set title = title || ', sửa đổi' where code = 'TASK-06-01'");
        try {
            form("SYT", 2023).body("tasks.find { it.task == 'TASK-06-01' }.title", endsWith(", sửa đổi"));
        } finally {
            desk.run("update task_name set title = replace(title, ', sửa đổi', '') where code = 'TASK-06-01'");
        }
    }

    @Test
    void offersAnAreaThatWasAddedForSpending() {
        desk.run("insert into area_name values ('PA-77', 'KH-197-2021', 11, 'Người cao tuổi', 1)");
        try {
            form("UBND-481", 2023)
                    .body("areas[10].code", equalTo("PA-77"), "areas[10].name", equalTo("Người cao tuổi"));
        } finally {
            desk.run("delete from area_name where code = 'PA-77'");
        }
    }

    @Test
    void offersAllAreasWhileTheyAreToldOfOneByOneAgain() {
        desk.run("create table areas_told as table area_name; delete from area_name where code <> 'PA-03';"
                + " update area_name set name = 'Việc làm bền vững'");
        try {
            form("UBND-481", 2023)
                    .body("areas.size()", is(10), "areas[1].code", equalTo("PA-02"))
                    .body("areas[2].code", equalTo("PA-03"), "areas[2].name", equalTo("Việc làm bền vững"));
        } finally {
            desk.run("delete from area_name; insert into area_name table areas_told; drop table areas_told");
        }
    }

    @Test
    void saysWhichPlacesEndWithinTheYear() {
        form("SYT", 2025)
                .body("places.find { it.id == '474@2025-01-01' }.validTo", equalTo("2025-06-30"))
                .body("places.findAll { it.level == 'COMMUNE' && it.validTo == null }.size()", is(40));
    }

    @Test
    void followsTheOutlineOfItsDuty() {
        Party.officerOf("SYT")
                .asks()
                .get("/api/v1/obligations/R-01.2021.SYT/form")
                .then()
                .statusCode(200)
                .body("outline", contains("goals", "measures", "resources", "organisation"));
    }

    @Test
    void asksOnlyWhoIsAssignedOnTheDayTheReportIsDue() {
        plan.hear("assignment.changed", "SYT.IND-06-02.REPORT", reportedUntil("\"2023-07-31\"", 20));

        form("SYT", 2023).body("figures.indicator", not(hasItem("IND-06-02")));

        plan.hear("assignment.changed", "SYT.IND-06-02.REPORT", reportedUntil("null", 21));
    }

    private static String reportedUntil(String lastDay, int revision) {
        return """
            {"id": "SYT.IND-06-02.REPORT", "agency": "SYT", "subjectKind": "INDICATOR", "subject": "IND-06-02",
             "role": "REPORT", "validFrom": "2021-05-31", "validTo": %s, "revision": %d}
            """.formatted(lastDay, revision);
    }

    @Test
    void isForItsAgencyAlone() {
        Party.officerOf("SVHTT")
                .asks()
                .get("/api/v1/obligations/R-02.2023.SYT/form")
                .then()
                .statusCode(403);
    }

    @Test
    void anUnknownObligationHasNone() {
        Party.officerOf("SYT")
                .asks()
                .get("/api/v1/obligations/R-02.1999.SYT/form")
                .then()
                .statusCode(404);
    }

    private static String line(String member) {
        return "figures.find { it.indicator == 'IND-06-01' && it.component == null }." + member;
    }

    private static ValidatableResponse form(String agency, int year) {
        return Party.officerOf(agency)
                .asks()
                .get("/api/v1/obligations/R-02." + year + "." + agency + "/form")
                .then()
                .statusCode(200);
    }
}
