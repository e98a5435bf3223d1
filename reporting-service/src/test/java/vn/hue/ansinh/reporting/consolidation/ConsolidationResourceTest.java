package vn.hue.ansinh.reporting.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.Party.reviewer;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.DISTRICTS;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.PATH;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.YEAR_2023;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.issues;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.jobs;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.notes;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.opens;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.reads;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.AtOnce;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.Told;

@QuarkusTest
@WithTestResource(RealParts.class)
class ConsolidationResourceTest extends OnRealParts {
    @Inject
    Told told;

    @Test
    void pinsWhatIsAcceptedAndListsWhatIsNot() {
        String report = anAcceptedReport();

        opens(YEAR_2023)
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("status", equalTo("DRAFT"), "number", equalTo(1), "content.issuer.code", equalTo("SLDTBXH"))
                .body("content.recipients.code", contains("UBND-TINH", "BLDTBXH"))
                .body("content.reports.report", contains(report), "content.reports[0].version", equalTo(1))
                .body("content.gaps", hasSize(19), "content.gaps.agency", not(hasItem("SYT")))
                .body("content.areas", hasSize(9))
                .body("content.estimates.indicator", contains("IND-06-01"))
                .body("content.rows.find { it.indicator == 'IND-06-01' }.years[1].value", equalTo(99.3f))
                .body("content.rows.find { it.indicator == 'IND-06-01' }.years[1].source", equalTo("SYT"))
                .body("content.stories[0].narrative.results", equalTo("Bao phủ bảo hiểm y tế vượt mục tiêu."));
    }

    @Test
    void comparesTheDepartmentWithItsDistricts() {
        accepted("R-02.2023.SLDTBXH", jobs("17000", "P"));
        DISTRICTS.forEach(code -> accepted("R-02.2023.UBND-" + code, jobs("1800", "P")));

        opens(YEAR_2023)
                .then()
                .statusCode(201)
                .body("content.differences.key", contains("IND-03-02@2023"), "openPoints", contains("IND-03-02@2023"))
                .body("content.differences[0].stated", equalTo(17000), "content.differences[0].other", equalTo(16200))
                .body("content.differences[0].difference", equalTo(800))
                .body("content.differences[0].reported", equalTo(9), "content.differences[0].expected", equalTo(9));
    }

    @Test
    void doesNotAskToSettleWhatMissingDistrictsExplain() {
        accepted("R-02.2023.SLDTBXH", jobs("17000", "P"));
        accepted("R-02.2023.UBND-474", jobs("1800", "P"));

        opens(YEAR_2023).then().body("content.differences[0].toSettle", equalTo(false), "openPoints", empty());
    }

    @Test
    void isIssuedOnceEachDifferenceIsNoted() {
        String id = aDraftWithADifference();
        assertRefused(409, "points-open", () -> issues(id, "\"v1\"")).body("openPoints", contains("IND-03-02@2023"));

        notes(id, "IND-03-02@2023", "\"v1\"").then().statusCode(200).body("openPoints", empty());
        issues(id, "\"v2\"").then().statusCode(200).body("status", equalTo("ISSUED"), "issuedAt", notNullValue());

        reviewer()
                .asks()
                .get("/api/v1/board?duty=R-02&period=2023")
                .then()
                .body("counts.byState.CONSOLIDATED", equalTo(10));
        var event = told.about(id, 1).get(0);
        assertEquals("consolidation.issued", Told.type(event));
        EventSchemas.check("consolidation.issued", event.value());
    }

    @Test
    void anAgencyHearsThatItsReportIsPartOfIt() {
        String report = anAcceptedReport();
        String id = opens(YEAR_2023).path("id");

        issues(id, "\"v1\"").then().statusCode(200);

        var event = told.about(report, 3).get(2);
        JsonPath said = new JsonPath(event.value());
        assertEquals("report.consolidated", Told.type(event));
        EventSchemas.check("report.consolidated", event.value());
        assertEquals(
                List.of("SYT", "2023", id),
                List.of(said.getString("agency"), said.getString("period"), said.getString("consolidation")));
    }

    @Test
    void whatWasNotedOnAPointThatIsStillTheSameComesAlong() {
        String id = aDraftWithADifference();
        notes(id, "IND-03-02@2023", "\"v1\"").then().statusCode(200);
        notes(id, "IND-03-02@2023", "\"v2\"").then().statusCode(200).header("ETag", "\"v2\"");
        notes(id, "R-02.2023.SYT", "\"v2\"").then().statusCode(200);
        anAcceptedReport();

        opens(YEAR_2023)
                .then()
                .statusCode(201)
                .body("number", equalTo(2), "openPoints", empty())
                .body("notes.keySet()", contains("IND-03-02@2023"));
    }

    @Test
    void givesTheSameHashForTheSameInput() {
        anAcceptedReport();
        Response first = opens(YEAR_2023);
        clock.set("2023-12-20T09:00:00+07:00");

        Response again = opens(YEAR_2023);

        assertEquals(first.<String>path("id"), again.path("id"));
        String hashed = desk.text("select encode(sha256(convert_to(content, 'UTF8')), 'hex') from consolidation");
        assertEquals(first.path("sha256"), hashed);
    }

    @Test
    void isSupersededByADraftOfMore() {
        anAcceptedReport();
        String first = opens(YEAR_2023).path("id");
        accepted("R-02.2023.SLDTBXH", jobs("17000", "P"));

        opens(YEAR_2023).then().statusCode(201).body("number", equalTo(2), "content.reports", hasSize(2));

        reads(first).then().body("status", equalTo("SUPERSEDED"), "content.reports", hasSize(1));
        reads(first).then().body("supersededBy", notNullValue());
        assertRefused(409, "step-not-allowed", () -> issues(first, "\"v2\""));
    }

    @Test
    void isOpenedOnceByTwoAtATime() {
        anAcceptedReport();

        List<Response> answers = AtOnce.ask(4, one -> opens(YEAR_2023));

        assertEquals(List.of(201, 201, 201, 201), AtOnce.statuses(answers));
        assertEquals(1, desk.count("consolidation"));
    }

    @Test
    void isIssuedOnceByTwoAtATime() {
        anAcceptedReport();
        String id = opens(YEAR_2023).path("id");

        assertEquals(List.of(200, 412, 412), AtOnce.statuses(AtOnce.ask(3, one -> issues(id, "\"v1\""))));
    }

    @Test
    void isFixedAlsoAgainstTheDatabasesOwnMaster() {
        anAcceptedReport();
        opens(YEAR_2023);

        assertThrows(IllegalStateException.class, () -> desk.run("update consolidation set content = '{}'"));
        assertThrows(IllegalStateException.class, () -> desk.run("delete from consolidated_version"));
    }

    @Test
    void isListedByDutyAndPeriod() {
        anAcceptedReport();
        String id = opens(YEAR_2023).path("id");

        reads("?duty=R-02&period=2023").then().statusCode(200).body("items.id", contains(id));
        reads("?period=2024").then().statusCode(200).body("items", empty());
    }

    @Test
    void theNewestIsListedFirstAndThePagesAreWhole() {
        anAcceptedReport();
        List<String> opened = new ArrayList<>();
        for (int first = 2023; first > 2018; first--) {
            clock.set("2023-12-" + (2040 - first) + "T09:00:00+07:00");
            opened.add(
                    0,
                    opens("{\"duty\": \"R-02\", \"period\": \"2023\", \"from\": \"" + first + "\"}")
                            .path("id"));
        }

        List<String> listed = new ArrayList<>();
        String page = PATH + "?duty=R-02&limit=2";
        while (page != null) {
            Response answer = reviewer().asks().urlEncodingEnabled(false).get(page);
            listed.addAll(answer.path("items.id"));
            String next = answer.path("next");
            page = next == null ? null : PATH + "?duty=R-02&limit=2&cursor=" + next;
        }

        assertEquals(opened, listed);
    }

    @Test
    void reviewsOfSeveralYearsArePutTogetherUnderTheLast() {
        Party.with("UBND-TINH", "leader")
                .says("{\"day\": \"2023-12-15\", \"reason\": \"Sơ kết\"}")
                .header("If-Match", "\"v0\"")
                .put("/api/v1/duties/R-07/dates/Y2")
                .then()
                .statusCode(200);
        accepted("R-07.2022.UBND-474.Y2", jobs("1800", "P"));

        opens("{\"duty\": \"R-07\", \"period\": \"2022\", \"under\": \"R-05\"}")
                .then()
                .statusCode(201)
                .body("content.reports.obligation", contains("R-07.2022.UBND-474.Y2"), "content.gaps", hasSize(8));
    }

    private String aDraftWithADifference() {
        accepted("R-02.2023.SLDTBXH", jobs("17000", "P"));
        DISTRICTS.forEach(code -> accepted("R-02.2023.UBND-" + code, jobs("1800", "P")));
        return opens(YEAR_2023).path("id");
    }
}
