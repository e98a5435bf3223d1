package vn.hue.ansinh.reporting.form;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** The communes took over from the districts of 2025 what districts were asked, as far as it is kept by commune. */
@QuarkusTest
@WithTestResource(RealParts.class)
class FormOfACommuneTest extends OnRealParts {
    private static final String OBLIGATION = "R-02.2025.UBND-19777";
    private static final String[] KEPT_BY_DISTRICT = {"IND-03-01", "IND-03-02", "IND-07-01"};
    private final Party officer = Party.officerOf("UBND-19777");

    @BeforeEach
    void inNovember() {
        clock.set("2025-11-10T08:00:00+07:00");
    }

    @Test
    void asksForWhatIsKeptByCommune() {
        form("UBND-19777", 2025)
                .body("figures.indicator", hasItems("IND-02-01", "IND-05-01", "IND-06-01"))
                .body("figures.place", everyItem(is("19777@2025-07-01")))
                .body("figures.lowestLevel", everyItem(is("COMMUNE")));
    }

    @Test
    void ofADistrictAsksForWhatIsKeptByDistrict() {
        form("UBND-481", 2024).body("figures.indicator", hasItems(KEPT_BY_DISTRICT));
    }

    /** The Plan gives tasks to the districts together. */
    @Test
    void ofADistrictAsksForTheTasksOfAllDistricts() {
        form("UBND-481", 2024)
                .body("tasks.find { it.task == 'TASK-G-14' }.role", is("LEAD"))
                .body("tasks.find { it.task == 'TASK-01-01' }.role", is("COORDINATE"));
        form("SYT", 2024).body("tasks.task", not(hasItem("TASK-G-14")));
    }

    @Test
    void ofADistrictThatCameOfAnotherAsksForThemAsWell() {
        assertEquals(
                "UBND-CAP-HUYEN", desk.text("select string_agg(g, ' ') from groups_of('UBND-475', '2025-05-10') g"));
        assertEquals(
                "", desk.text("select coalesce(string_agg(g, ' '), '') from groups_of('UBND-475', '2024-05-10') g"));
    }

    @Test
    void asksForTheTasksThatDistrictsHadTogether() {
        form("UBND-19777", 2025).body("tasks.find { it.task == 'TASK-G-14' }.role", is("LEAD"));
    }

    @Test
    void ofTheDepartmentStillAsksForTheWholeCity() {
        form("SNV", 2025).body("figures.indicator", hasItem("IND-03-02"));
    }

    @Test
    void canBeHandedInOnceAllThatItAsksForIsStated() {
        List<String> asked = form("UBND-19777", 2025).extract().path("figures.indicator");
        String id = drafts(
                        asked.stream().distinct().map(FormOfACommuneTest::late).collect(Collectors.joining(", ")))
                .statusCode(201)
                .extract()
                .path("id");

        officer.asks().get("/api/v1/reports/" + id + "/check").then().body("ready", is(true));
        Party.approverOf("UBND-19777").submits(id, "\"v1\"").then().statusCode(200);
    }

    @Test
    void whoStatesWhatIsKeptByDistrictIsToldToLeaveItOut() {
        drafts(late("IND-03-02"))
                .statusCode(422)
                .body("errors.code", contains("place-too-small"))
                .body("errors.code", not(hasItem("indicator-not-assigned")))
                .body("errors[0].hint", containsString("bỏ số liệu"));
    }

    private ValidatableResponse drafts(String figures) {
        return officer.drafts("{\"obligation\": \"" + OBLIGATION + "\", \"figures\": [" + figures + "]}")
                .then();
    }

    private static String late(String indicator) {
        return "{\"indicator\": \"" + indicator
                + "\", \"value\": null, \"status\": \"M\", \"missingReason\": \"LATE\"}";
    }

    private static ValidatableResponse form(String agency, int year) {
        return Party.officerOf(agency)
                .asks()
                .get("/api/v1/obligations/R-02." + year + "." + agency + "/form")
                .then()
                .statusCode(200);
    }
}
