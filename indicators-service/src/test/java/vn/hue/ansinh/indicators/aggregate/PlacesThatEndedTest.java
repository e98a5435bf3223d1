package vn.hue.ansinh.indicators.aggregate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
 * The province T8 loses its districts in the middle of 2025 and nothing comes of them: T7 was one of them, of the commune
 * T71. The districts before them began in the middle of 2021.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlacesThatEndedTest extends OnRealParts {
    private static final String JOBS = "IND-03-02";

    @Inject
    SomeDistricts districts;

    @BeforeEach
    void districtsEndWithinTheYear() {
        districts.areReorganised();
        districts.place("T7", "DISTRICT", "T8@2025-01-01", "2025-01-01", "2025-06-30");
        districts.place("T71", "COMMUNE", "T7@2025-01-01", "2025-01-01", "2025-06-30");
    }

    @AfterEach
    void theyAreForgotten() {
        districts.areForgotten();
    }

    @Test
    void theHalfYearThatADistrictWasThereIsAllOfItsYear() {
        districts.state(JOBS, "2025-S1").value("T7", "10");

        overTime("T7@2025-01-01", 2025)
                .body("items.value", contains(10), "items[0].exclusions", empty())
                .body("items[0].coverage.share", equalTo(1.0f), "items[0].partial", equalTo(false));
    }

    @Test
    void whatIsMissingLiesWithinTheDaysOfThePlace() {
        districts.state(JOBS, "2025-Q1").value("T7", "10");

        overTime("T7", 2025)
                .body("items[0].exclusions.of", contains("2025-Q2"), "items[0].coverage.expected", equalTo(2))
                .body("items[0].coverage.share", equalTo(0.5f), "items[0].partial", equalTo(true));
    }

    @Test
    void nothingIsExpectedFromBeforeADistrictBegan() {
        districts.state(JOBS, "2021-Q3").value("T1", "10");
        districts.state(JOBS, "2021-Q4").value("T1", "20");

        overTime("T1@2021-07-01", 2021)
                .body("items.value", contains(30), "items[0].exclusions", empty())
                .body("items[0].partial", equalTo(false));
    }

    @Test
    void theYearOfAPlaceThatWasRenamedWithinItIsOfBothNames() {
        districts.state(JOBS, "2025-S1").value("T7", "10");
        districts.place("T7", "DISTRICT", "T8@2025-01-01", "2025-07-01", "2030-12-31");
        districts.edge("T7@2025-01-01", "T7@2025-07-01", "1", "1");
        districts.state(JOBS, "2025-Q3").value("T7", "40");

        overTime("T7", 2025)
                .body("items.value", contains(50), "items[0].contributors", contains("2025-S1", "2025-Q3"))
                .body("items[0].exclusions.of", contains("2025-Q4"));
    }

    @Test
    void ofACodeThatStoodForTwoPlacesWithinTheYearOneMustBeNamed() {
        districts.place("T7", "DISTRICT", "T8@2025-01-01", "2025-07-01", "2030-12-31");

        get("/indicators/IND-03-02/aggregates?over=TIME&place=T7&from=2025&to=2025")
                .statusCode(400)
                .body("parameter", equalTo("place"));
    }

    @Test
    void inItsOwnStructureItStillHasItsYear() {
        districts
                .state(JOBS, "2025")
                .value("T7", "50")
                .value("T4", "10")
                .value("T5", "10")
                .value("T6", "10");

        overPlaces("T8@2025-01-01", "DISTRICT", "&orgView=AT(2025-03-01)")
                .body("items.value", contains(80), "items[0].partial", equalTo(false));
        overPlaces("T7@2025-01-01", "DISTRICT", "&orgView=AT(2025-03-01)").body("items.value", contains(50));
        overPlaces("T8@2025-01-01", "DISTRICT", "").body("items.value", contains(30));
    }

    @Test
    void whatLayUnderItOnItsLastDayIsItsYearAsReported() {
        districts.state(JOBS, "2025").value("T71", "5");

        overPlaces("T7@2025-01-01", "COMMUNE", "")
                .body("items", hasSize(1), "items[0].value", equalTo(5), "items[0].partial", equalTo(false));
    }

    private static ValidatableResponse overTime(String place, int year) {
        return get("/indicators/IND-03-02/aggregates?over=TIME&place=%s&from=%d&to=%2$d".formatted(place, year))
                .statusCode(200);
    }

    private static ValidatableResponse overPlaces(String place, String level, String more) {
        return get("/indicators/IND-03-02/aggregates?place=%s&level=%s&from=2025&to=2025%s"
                        .formatted(place, level, more))
                .statusCode(200);
    }
}
