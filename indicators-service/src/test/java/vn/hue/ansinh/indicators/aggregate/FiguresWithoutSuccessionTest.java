package vn.hue.ansinh.indicators.aggregate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/**
 * A list says where aggregates count a figure. Nobody published what became of the commune T12, in a district that went on
 * whole, and of T32, in one that was divided.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class FiguresWithoutSuccessionTest extends OnRealParts {
    private static final String JOBS = "IND-03-02";
    private static final String AFTER = "&orgView=AT(2025-06-30)";

    @Inject
    SomeDistricts districts;

    @BeforeEach
    void communesAreReorganised() {
        districts.areReorganised();
        districts.place("T11", "COMMUNE", "T1@2021-07-01", "2021-07-01", "2024-12-31");
        districts.place("T12", "COMMUNE", "T1@2021-07-01", "2021-07-01", "2024-12-31");
        districts.place("T32", "COMMUNE", "T3@2021-07-01", "2021-07-01", "2024-12-31");
        districts.place("T41", "COMMUNE", "T4@2025-01-01", "2025-01-01", "2025-06-30");
        districts.edge("T11@2021-07-01", "T41@2025-01-01", "1", "1");
        districts.state(JOBS, "2022").value("T11", "10").value("T12", "20").value("T32", "40");
    }

    @AfterEach
    void nothingCameOfThem() {
        districts.areForgotten();
    }

    @Test
    void aFigureStandsUnderWhatTheNearestPlaceAboveBecameAsAWhole() {
        list("").body(of("T12") + ".place.code", contains("T4"), of("T12") + ".above", contains(true))
                .body(of("T12") + ".value", contains(20), of("T12") + ".share", contains(1))
                .body(of("T32") + ".place.code", contains("T8"), of("T32") + ".above", contains(true))
                .body(of("T11") + ".place.code", contains("T41"), of("T11") + ".above", contains(false));
    }

    @Test
    void whatIsCountedUnderADistrictAddsUpToItsAggregate() {
        list("").body(
                        "items.inStructure.flatten().findAll { it.place.code in ['T4', 'T41'] }.value.sum()",
                        equalTo(30));

        aggregate("T4@2025-01-01").body("items[0].value", equalTo(30));
        aggregate("T8@2025-01-01").body("items[0].value", equalTo(70));
    }

    @Test
    void districtsOfWhichNothingCameStandUnderTheProvince() {
        books.run("delete from place_edge where predecessor = 'T1@2021-07-01'");
        districts.state(JOBS, "2022").value("T1", "100");

        list("").body(of("T1") + ".place.code", contains("T8"), of("T1") + ".above", contains(true))
                .body(of("T12") + ".place.code", contains("T8"));
    }

    @Test
    void whoAsksForThePlaceAboveIsNotGivenWhatLayBelowIt() {
        districts.state(JOBS, "2022").value("T1", "100");

        list("&place=T4").body("items.place.code", containsInAnyOrder("T1"));
    }

    @Test
    void aFileSaysSoInItsLastColumn() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/observations?indicator=IND-03-02&from=2022&to=2022&format=CSV" + AFTER)
                .then()
                .statusCode(200)
                .body(containsString(",countedDenominator,above"))
                .body(containsString("T4@2025-01-01,1,false,20,,,true"));
    }

    private static String of(String place) {
        return "items.find { it.place.code == '" + place + "' }.inStructure";
    }

    private static ValidatableResponse list(String more) {
        return get("/observations?indicator=IND-03-02&from=2022&to=2022&limit=100" + AFTER + more)
                .statusCode(200);
    }

    private static ValidatableResponse aggregate(String place) {
        return get("/indicators/IND-03-02/aggregates?level=COMMUNE&from=2022&to=2022&place=" + place + AFTER)
                .statusCode(200);
    }
}
