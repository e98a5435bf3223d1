package vn.hue.ansinh.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.INSURANCE;
import static vn.hue.ansinh.reporting.HealthReports.OTHER_FIGURES;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.HealthReports.aReturnedReport;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.HealthReports.of;
import static vn.hue.ansinh.reporting.Party.REPORTS;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** Who sees which report over HTTP, and in which words. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReadingReportsTest extends OnRealParts {
    private static final String NOBODYS = "3f1d0e0c-2f7d-4f6c-9a55-0a2c8a1e5b11";

    @Test
    void showsAReportToItsAgency() {
        String id = aDraft();

        officerOf("SYT")
                .reads(id)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1-1701277200\"")
                .body("id", equalTo(id));
        approverOf("SYT")
                .asks()
                .header("If-None-Match", "\"v1-1701277200\"")
                .get(REPORTS + "/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void hidesAReportFromOtherAgencies() {
        String id = aSubmittedReport();

        assertRefused(403, "other-agency", () -> officerOf("SGDDT").reads(id));
        assertRefused(403, "other-agency", () -> officerOf("SGDDT").rewrites(id, "\"v2\"", OTHER_FIGURES));
        assertRefused(403, "other-agency", () -> approverOf("SGDDT").submits(id, "\"v2\""));
    }

    @Test
    void hidesADraftFromEverybodyElse() {
        String id = aDraft();

        assertRefused(404, "not-found", () -> reviewer().reads(id));
        assertRefused(404, "not-found", () -> reviewer().accepts(id, "\"v1\""));
        reviewer().asks().get(REPORTS + "?agency=SYT").then().body("items", empty());
        reviewer()
                .asks()
                .get("/api/v1/obligations/R-02.2023.SYT")
                .then()
                .body("report", nullValue(), "state", equalTo("DUE_SOON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/check", "/versions", "/versions/1", "/versions/1/difference", "/versions/1/receipt"})
    void tellsAnotherAgencyOfADraftWhatItTellsOfNone(String rest) {
        Response ofADraft = officerOf("SGDDT").reads(aDraft() + rest);
        Response ofNone = officerOf("SGDDT").reads(NOBODYS + rest);

        ofADraft.then().statusCode(404).body("code", equalTo("not-found"));
        assertEquals(told(ofNone), told(ofADraft));
    }

    private static Map<String, Object> told(Response answer) {
        Map<String, Object> problem = answer.jsonPath().getMap("$");
        problem.keySet().removeAll(Set.of("instance", "requestId"));
        problem.computeIfPresent("detail", (name, detail) -> detail.toString().replaceAll("[0-9a-f-]{36}", "{id}"));
        return problem;
    }

    @Test
    void letsNobodyStepOnADraft() {
        String id = aDraft();
        Party other = Party.with("SGDDT", "reporter", "approver", "consolidator");

        assertRefused(404, "not-found", () -> other.rewrites(id, "\"v1\"", OTHER_FIGURES));
        assertRefused(404, "not-found", () -> other.submits(id, "\"v1\""));
        assertRefused(404, "not-found", () -> other.returns(id, "\"v1\"", "Thiếu"));
        assertRefused(404, "not-found", () -> other.accepts(id, "\"v1\""));
        assertRefused(404, "not-found", () -> other.removes(id, NOBODYS, "\"v1\""));
    }

    @Test
    void knowsNoOtherReports() {
        assertRefused(404, "not-found", () -> officerOf("SYT").reads(NOBODYS));
        assertRefused(404, "not-found", () -> officerOf("SYT").reads("not-a-uuid"));
    }

    @Test
    void showsOthersWhatWasHandedInWhileAReturnedReportIsRewritten() {
        String id = aReturnedReport();

        officerOf("SYT").rewrites(id, "\"v3\"", OTHER_FIGURES).then().body("figures[0].value", equalTo(99.25f));

        reviewer().reads(id).then().body("figures[0].value", equalTo(99.3f), "status", equalTo("RETURNED"));
        reviewer().asks().get(REPORTS).then().body("items[0].figures[0].value", equalTo(99.3f));
        officerOf("SYT").asks().get(REPORTS).then().body("items[0].figures[0].value", equalTo(99.25f));
    }

    @Test
    void listsWhatTheCallerMaySee() {
        String submitted = aSubmittedReport();
        String draft = officerOf("SYT").drafts(of(2022, INSURANCE)).path("id");
        officerOf("SGDDT").drafts("{\"obligation\": \"R-02.2023.SGDDT\", \"figures\": []}");

        officerOf("SYT").asks().get(REPORTS).then().body("items.id", contains(draft, submitted));
        reviewer().asks().get(REPORTS).then().body("items.id", contains(submitted));
        officerOf("SGDDT")
                .asks()
                .get(REPORTS + "?agency=SYT")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void listsByPeriodObligationAndStatusPageByPage() {
        String submitted = aSubmittedReport();
        officerOf("SYT").drafts(of(2022, INSURANCE));

        officerOf("SYT").asks().get(REPORTS + "?period=2023").then().body("items.id", contains(submitted));
        officerOf("SYT").asks().get(REPORTS + "?status=DRAFT").then().body("items.period", contains("2022"));
        officerOf("SYT")
                .asks()
                .get(REPORTS + "?obligation=R-02.2023.SYT")
                .then()
                .body("items.id", contains(submitted));
        String next = officerOf("SYT").asks().get(REPORTS + "?limit=1").path("next");
        officerOf("SYT")
                .asks()
                .get(REPORTS + "?limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(submitted), "next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=LOST", "period=20", "limit=0", "cursor=@"})
    void refusesAQuestionItCannotRead(String query) {
        officerOf("SYT")
                .asks()
                .get(REPORTS + "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }
}
