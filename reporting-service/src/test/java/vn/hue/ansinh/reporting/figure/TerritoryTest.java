package vn.hue.ansinh.reporting.figure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.hue.ansinh.reporting.Party.officerOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.consolidation.SomeConsolidations;
import vn.hue.ansinh.reporting.known.KnownPlace;
import vn.hue.ansinh.reporting.known.Places;

/** On 1 January 2025 Nam Đông became a part of Phú Lộc, and the city of Huế two districts, one of them under its code. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TerritoryTest extends OnRealParts {
    private static final String NAM_DONG = "483@2021-07-01";
    private static final String LEFT = "errors.find { it.code == 'figures-not-stated' }.hint.en";
    private static final String CITY_OF_HUE = "474@2021-07-01";

    @Inject
    Places places;

    @Test
    void theHeirStatesFinalFiguresOfThePlaceThatBecameAPartOfItsOwn() {
        theFinalFiguresOfNamDongAreAsked();

        drafts("UBND-482", "R-02.2024.UBND-482.FINAL", jobs(NAM_DONG, 950, "A"))
                .then()
                .statusCode(201)
                .body("figures.place", contains(NAM_DONG));
        form("UBND-482", "R-02.2024.UBND-482.FINAL")
                .body("places.findAll { it.home }.id", contains("482@2021-07-01"))
                .body("places.id", hasItem(NAM_DONG));
    }

    @Test
    void whoseOwnPlaceIsNotStatedByTheOneThatBecameAPartOfIt() {
        theFinalFiguresOfNamDongAreAsked();

        stillToState(jobs(NAM_DONG, 950, "A")).body(LEFT, containsString("IND-03-02"));
    }

    @Test
    void butByItsOwnFigureOrThoseOfAllThatLayInItThen() {
        theFinalFiguresOfNamDongAreAsked();

        stillToState(jobs("482@2021-07-01", 2000, "A")).body(LEFT, not(containsString("IND-03-02")));
        List<String> within = places.within("R-02.2024.UBND-482.FINAL").stream()
                .map(KnownPlace::id)
                .toList();
        assertEquals(17, within.size(), within.toString());
        assertFalse(within.contains(NAM_DONG) || within.contains("20161@2021-07-01"), within.toString());
    }

    private static ValidatableResponse stillToState(String figure) {
        String id = officerOf("UBND-482")
                .drafts("{\"obligation\": \"R-02.2024.UBND-482.FINAL\", \"figures\": [" + figure + "]}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return officerOf("UBND-482")
                .asks()
                .get("/api/v1/reports/" + id + "/check")
                .then()
                .statusCode(200);
    }

    private void theFinalFiguresOfNamDongAreAsked() {
        clock.set("2024-11-20T08:00:00+07:00");
        SomeConsolidations.accepted("R-02.2024.UBND-483", jobs(NAM_DONG, 900, "E"));
        clock.set("2025-01-10T08:00:00+07:00");
        String id = SomeConsolidations.opens("{\"duty\": \"R-02\", \"period\": \"2024\", \"under\": \"R-04\"}")
                .path("id");
        SomeConsolidations.issues(id, "\"v1\"")
                .then()
                .statusCode(200)
                .body("finals.obligation", contains("R-02.2024.UBND-482.FINAL"));
    }

    @Test
    void whatBecameAPartOfItLaterIsNotTheirsInTheirOwnReport() {
        clock.set("2025-02-10T08:00:00+07:00");

        drafts("UBND-482", "R-02.2024.UBND-482", jobs(NAM_DONG, 950, "A"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("place-not-yours"));
    }

    @Test
    void aDistrictThatBearsTheCodeOfTheFormerCityDoesNotSpeakForIt() {
        String owed = requested("2024", "UBND-474-2025");

        form("UBND-474-2025", owed)
                .body("places.findAll { it.home }", empty())
                .body("places.id", not(hasItem(CITY_OF_HUE)))
                .body("places.id", hasItem("19807@2021-07-01"));
        drafts("UBND-474-2025", owed, jobs(CITY_OF_HUE, 900, "P"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("place-not-yours"));
    }

    @Test
    void itsFiguresAreNotHeldAgainstThoseOfTheFormerCity() {
        lastYear(CITY_OF_HUE, 9000);
        lastYear("482@2021-07-01", 9000);

        drafts("UBND-474-2025", requested("2025", "UBND-474-2025"), jobs("474@2025-01-01", 2000, "P"))
                .then()
                .statusCode(201)
                .body("warnings.code", not(hasItem("changed-by-a-quarter")));
        drafts("UBND-482", requested("2025", "UBND-482"), jobs("482@2025-01-01", 2000, "P"))
                .then()
                .statusCode(201)
                .body("warnings.code", hasItem("changed-by-a-quarter"));
    }

    private void lastYear(String place, int value) {
        desk.run("insert into observation_copy values ('IND-03-02', null, '" + place + "', null, '2024', " + value
                + ", 'A', null, 1)");
    }

    /** @return the obligation of whom leaders ask in early 2025 */
    private String requested(String period, String agency) {
        clock.set("2025-02-03T08:00:00+07:00");
        return Party.with("UBND-TP-HUE", "leader")
                .says("{\"day\": \"2025-02-20\", \"period\": \"" + period + "\", \"agencies\": [\"" + agency
                        + "\"], \"reason\": \"Việc làm sau lũ\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/duties/R-03/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("obligations[0]");
    }

    private static Response drafts(String agency, String obligation, String figure) {
        return officerOf(agency)
                .drafts("{\"obligation\": \"" + obligation + "\", \"figures\": [" + figure + "], "
                        + HealthReports.INCOMPLETE + "}");
    }

    private static ValidatableResponse form(String agency, String obligation) {
        return officerOf(agency)
                .asks()
                .get("/api/v1/obligations/" + obligation + "/form")
                .then()
                .statusCode(200);
    }

    private static String jobs(String place, int value, String status) {
        return "{\"indicator\": \"IND-03-02\", \"place\": \"" + place + "\", \"value\": " + value + ", \"status\": \""
                + status + "\"}";
    }
}
