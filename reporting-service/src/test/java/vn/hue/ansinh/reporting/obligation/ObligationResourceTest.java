package vn.hue.ansinh.reporting.obligation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.Desk;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.HeardPlan;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.SettableClock;

@QuarkusTest
@WithTestResource(RealParts.class)
class ObligationResourceTest {
    @Inject
    HeardPlan plan;

    @Inject
    Desk desk;

    @Inject
    SettableClock clock;

    @BeforeEach
    void theWholePlanIsKnown() {
        plan.isHeard();
        desk.clear();
        clock.set("2023-06-01T08:00:00+07:00");
    }

    @Test
    void showsWhatAnAgencyOwesInAYear() {
        by().get("/api/v1/obligations?period=2023&agency=SYT")
                .then()
                .statusCode(200)
                .body("items.id", contains("R-02.2023.SYT"))
                .body("items[0].agencyName", equalTo("Sở Y tế"), "items[0].obligatory", equalTo("MANDATORY"))
                .body("items[0].nominalDate", equalTo("2023-11-30"))
                .body("items[0].dueAt", equalTo("2023-11-30T00:00:00+07:00"))
                .body("items[0].report", nullValue(), "items[0].onTime", nullValue());
    }

    @Test
    void bindsNineteenAgenciesAndAsksOne() {
        by().get("/api/v1/obligations?period=2023&duty=R-02").then().body("items", hasSize(20));

        by().get("/api/v1/obligations/R-02.2023.NHCSXH").then().body("obligatory", equalTo("REQUESTED"));
    }

    @Test
    void leavesTheConsolidatedReportToTheLabourDepartment() {
        by().get("/api/v1/obligations?period=2023&duty=R-04")
                .then()
                .body("items.id", contains("R-04.2023.SLDTBXH"))
                .body("items[0].dueAt", equalTo("2023-12-05T00:00:00+07:00"));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "R-01, 2021, 20, 2021-06-20T00:00:00+07:00",
        "R-02, 2021, 20, 2021-11-30T00:00:00+07:00",
        "R-02, 2022, 20, 2022-11-30T00:00:00+07:00",
        "R-02, 2023, 20, 2023-11-30T00:00:00+07:00",
        "R-02, 2024, 20, 2024-11-30T00:00:00+07:00",
        "R-02, 2025, 50, 2025-11-30T00:00:00+07:00",
        "R-04, 2021, 1, 2021-12-05T00:00:00+07:00",
        "R-04, 2024, 1, 2024-12-05T00:00:00+07:00",
        "R-04, 2025, 1, 2025-12-05T00:00:00+07:00"
    })
    void fallsDueInEachYearOfThePlanForThoseWhoAreThere(String duty, String year, int agencies, String dueAt) {
        clock.set("2025-12-31T08:00:00+07:00");

        by().get("/api/v1/obligations?period=" + year + "&duty=" + duty)
                .then()
                .statusCode(200)
                .body("items.findAll { it.state != 'TRANSFERRED' }", hasSize(agencies))
                .body("items.dueAt", everyItem(equalTo(dueAt)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R-03", "R-05", "R-06", "R-07", "R-08", "R-09"})
    void hasNoDateUntilSomebodyAsksOrDecides(String duty) {
        by().get("/api/v1/obligations?duty=" + duty).then().body("items", hasSize(0));
    }

    @Test
    void ofTheYear2025IsOwedByTheFortyCommunesAndByNoDistrict() {
        clock.set("2025-07-01T00:00:00+07:00");

        List<String> owing = by().get("/api/v1/obligations?period=2025&duty=R-02")
                .then()
                .extract()
                .path("items.findAll { it.state != 'TRANSFERRED' }.agency");

        assertEquals(
                40, owing.stream().filter(code -> code.matches("UBND-[0-9]{5}")).count());
        assertEquals(
                List.of(),
                owing.stream().filter(code -> code.matches("UBND-4.*")).toList());
    }

    @Test
    void passesOnBeforeItsDayWithLinksBothWays() {
        clock.set("2025-07-01T00:00:00+07:00");

        by().get("/api/v1/obligations/R-02.2025.UBND-481")
                .then()
                .statusCode(200)
                .body("state", equalTo("TRANSFERRED"), "transferredFrom", empty())
                .body(
                        "transferredTo",
                        contains(
                                "R-02.2025.UBND-20044",
                                "R-02.2025.UBND-20050",
                                "R-02.2025.UBND-20056",
                                "R-02.2025.UBND-20071",
                                "R-02.2025.UBND-20101"));
        by().get("/api/v1/obligations/R-02.2025.UBND-20014")
                .then()
                .body("state", equalTo("OPEN"), "transferredTo", empty())
                .body(
                        "transferredFrom",
                        contains("R-02.2025.UBND-474-2025", "R-02.2025.UBND-475", "R-02.2025.UBND-477"));
        by().get("/api/v1/obligations/R-04.2025.SLDTBXH").then().body("transferredTo", contains("R-04.2025.SNV"));
        by().get("/api/v1/obligations/R-02.2024.UBND-481").then().body("transferredTo", empty());
    }

    @Test
    void isNotReportedOnByWhoeverPassedItOn() {
        clock.set("2025-07-01T00:00:00+07:00");

        Party.officerOf("UBND-481")
                .drafts(HealthReports.of(2025, HealthReports.INSURANCE).replace(".SYT", ".UBND-481"))
                .then()
                .statusCode(409)
                .body("code", equalTo("obligation-transferred"), "transferredTo", hasSize(5));
    }

    @Test
    void endsWithTheAgency() {
        by().get("/api/v1/obligations?period=2025&agency=UBND-483").then().body("items", hasSize(0));
        by().get("/api/v1/obligations?period=2024&agency=UBND-481").then().body("items", hasSize(1));
        by().get("/api/v1/obligations?period=2025&agency=SYT").then().body("items", hasSize(1));
    }

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource({
        "2022-12-31T23:59:59.999+07:00, UPCOMING",
        "2023-01-01T00:00:00+07:00, OPEN",
        "2023-11-15T23:59:59.999+07:00, OPEN",
        "2023-11-16T00:00:00+07:00, DUE_SOON",
        "2023-11-29T23:59:59.999+07:00, DUE_SOON",
        "2023-11-30T00:00:00+07:00, OVERDUE"
    })
    void standsByTheClockAsLongAsNothingIsHandedIn(String now, String state) {
        clock.set(now);

        by().get("/api/v1/obligations/R-02.2023.SYT").then().statusCode(200).body("state", equalTo(state));
    }

    @Test
    void isFilteredByStateBeforeItIsCutIntoPages() {
        clock.set("2023-11-22T08:00:00+07:00");

        List<String> soon = readAll("/api/v1/obligations?state=DUE_SOON&limit=7");

        assertEquals(20, soon.stream().filter(id -> id.startsWith("R-02.2023.")).count());
        assertEquals(
                List.of("R-04.2023.SLDTBXH"),
                soon.stream().filter(id -> id.startsWith("R-04")).toList());
        assertEquals(21, soon.size());
    }

    @Test
    void isReadPageByPageWithoutALossOrADouble() {
        List<String> all = readAll("/api/v1/obligations?limit=13");

        assertEquals(String.valueOf(all.size()), desk.text("select count(*) from obligation"));
        assertEquals(all.stream().distinct().sorted().toList(), all);
    }

    @Test
    void combinesFilters() {
        clock.set("2023-12-01T08:00:00+07:00");

        by().get("/api/v1/obligations?period=2023&agency=SGDDT&duty=R-02&state=OVERDUE")
                .then()
                .body("items.state", everyItem(equalTo("OVERDUE")))
                .body("items.id", contains("R-02.2023.SGDDT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"period=23", "period=next", "state=LATE", "limit=-1", "cursor=x%20y", "agency=%00"})
    void refusesAQuestionItCannotRead(String query) {
        by().urlEncodingEnabled(false)
                .get("/api/v1/obligations?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R-02.2023.NOBODY", "R-02", "';--"})
    void knowsNoOtherObligations(String id) {
        by().urlEncodingEnabled(false)
                .get("/api/v1/obligations/" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    private static List<String> readAll(String path) {
        List<String> ids = new ArrayList<>();
        Map<String, String> cursor = Map.of();
        String next;
        do {
            var page = by().queryParams(cursor).get(path).then().statusCode(200);
            ids.addAll(page.extract().path("items.id"));
            next = page.extract().path("next");
            cursor = next == null ? Map.of() : Map.of("cursor", next);
        } while (next != null);
        return ids;
    }

    private static RequestSpecification by() {
        return given().filter(new ContractFilter());
    }
}
