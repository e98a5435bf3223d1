package vn.hue.ansinh.indicators.aggregate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

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
 * The districts are reorganised on 1 January 2025 and their communes with them, but of some nobody published what became
 * of them: of T12 in a district that went on whole, of T32 in one that was divided. T42 begins then, out of nobody knows
 * what.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class AggregatesWithoutSuccessionTest extends OnRealParts {
    private static final String JOBS = "IND-03-02";
    private static final String POVERTY = "IND-02-01";
    private static final String AFTER = "AT(2025-06-30)";

    @Inject
    SomeDistricts districts;

    @BeforeEach
    void communesAreReorganised() {
        districts.areReorganised();
        commune("T11", "T1@2021-07-01", "2021-07-01", "2024-12-31");
        commune("T12", "T1@2021-07-01", "2021-07-01", "2024-12-31");
        commune("T31", "T3@2021-07-01", "2021-07-01", "2024-12-31");
        commune("T32", "T3@2021-07-01", "2021-07-01", "2024-12-31");
        commune("T41", "T4@2025-01-01", "2025-01-01", "2025-06-30");
        commune("T42", "T4@2025-01-01", "2025-01-01", "2025-06-30");
        commune("T51", "T5@2025-01-01", "2025-01-01", "2025-06-30");
        districts.edge("T11@2021-07-01", "T41@2025-01-01", "1", "1");
        districts.edge("T31@2021-07-01", "T51@2025-01-01", "1", "1");
    }

    @AfterEach
    void nothingCameOfThem() {
        districts.areForgotten();
    }

    @Test
    void theProvinceThatWentOnWholeLosesNoneOfItsCommunes() {
        districts
                .state(JOBS, "2022")
                .value("T11", "10")
                .value("T12", "20")
                .value("T31", "30")
                .value("T32", "40");

        of(JOBS, "T8@2025-01-01", "2022", AFTER)
                .body("items[0].value", equalTo(100), "items[0].exclusions", empty())
                .body("items[0].coverage.reported", equalTo(4), "items[0].coverage.expected", equalTo(4))
                .body("items[0].partial", equalTo(false), "items[0].derived", equalTo(false))
                .body("items[0].contributors", hasItem("T12@2021-07-01"))
                .body(
                        "items.find { it.place == 'T12@2021-07-01' }.countedUnder",
                        equalTo("T8@2025-01-01"),
                        "items.find { it.place == 'T12@2021-07-01' }.share",
                        equalTo(1));
    }

    @Test
    void aRateKeepsItsWholeDenominator() {
        districts.state(POVERTY, "2022").ratio("T11", 10, 1000).ratio("T12", 50, 1000);

        of(POVERTY, "T8@2025-01-01", "2022", AFTER)
                .body("items[0].value", equalTo(3.00f), "items[0].denominator", equalTo(2000))
                .body("items[0].coverage.expected", equalTo(4), "items[0].partial", equalTo(true))
                .body("items[0].exclusions.reason", contains("NOT_REPORTED", "NOT_REPORTED"));
    }

    @Test
    void aDistrictThatTookAnotherOverWholeTookItsCommunesOver() {
        districts.state(JOBS, "2022").value("T11", "10").value("T12", "20");

        of(JOBS, "T4@2025-01-01", "2022", AFTER)
                .body("items[0].value", equalTo(30), "items[0].partial", equalTo(false));
    }

    @Test
    void whichPartOfADividedDistrictItFellToNobodyKnows() {
        districts.state(JOBS, "2022").value("T31", "30").value("T32", "40");

        of(JOBS, "T5@2025-01-01", "2022", AFTER)
                .body("items[0].value", equalTo(30), "items[0].partial", equalTo(true))
                .body("items[0].coverage.reported", equalTo(1), "items[0].coverage.expected", equalTo(2))
                .body("items[0].exclusions.of", contains("T32@2021-07-01"))
                .body("items[0].exclusions.reason", contains("NO_SUCCESSION"));
        of(JOBS, "T6@2025-01-01", "2022", AFTER)
                .body("items[0].value", nullValue(), "items[0].exclusions.reason", contains("NO_SUCCESSION"));
    }

    @Test
    void aCommuneThatMovedIsCountedWhereItIs() {
        books.run("update place set parent = 'T5@2025-01-01' where code = 'T41'");
        districts.state(JOBS, "2022").value("T11", "10").value("T12", "20");

        of(JOBS, "T4@2025-01-01", "2022", AFTER).body("items[0].contributors", contains("T12@2021-07-01"));
        of(JOBS, "T5@2025-01-01", "2022", AFTER).body("items[0].contributors", contains("T11@2021-07-01"));
        of(JOBS, "T8@2025-01-01", "2022", AFTER).body("items[0].value", equalTo(30));
    }

    @Test
    void whatOneCameOfIsMissingWhereNobodyRecordedIt() {
        commune("T40", "T8@2025-01-01", "2025-07-01", "2030-12-31");
        districts.edge("T41@2025-01-01", "T40@2025-07-01", "1", "null");
        districts.edge("T42@2025-01-01", "T40@2025-07-01", "1", "null");
        districts.state(JOBS, "2022").value("T11", "10");

        of(JOBS, "T40@2025-07-01", "2022", "AT(2025-12-31)")
                .body("items[0].value", equalTo(10), "items[0].partial", equalTo(true))
                .body("items[0].exclusions.of", contains("T42@2025-01-01"))
                .body("items[0].exclusions.reason", contains("NO_SUCCESSION"));
    }

    @Test
    void ofAPlaceThatComesOfNothingKnownThereIsNoRow() {
        of(JOBS, "T42@2025-01-01", "2022", AFTER).body("items", empty());
    }

    @Test
    void whatBeganLaterIsLaidBackUnderTheProvinceToo() {
        books.run("update place set valid_to = '2030-12-31' where code in ('T41', 'T42', 'T51')");
        districts.state(JOBS, "2025").value("T41", "10").value("T42", "20").value("T51", "40");

        of(JOBS, "T9@2021-07-01", "2025", "AT(2023-12-31)")
                .body("items[0].value", equalTo(70), "items[0].partial", equalTo(false));
    }

    @Test
    void districtsOfWhichNothingCameCountUnderTheProvince() {
        books.run("delete from place_edge where predecessor in ('T1@2021-07-01', 'T2@2021-07-01', 'T3@2021-07-01')");
        districts.state(JOBS, "2022").value("T1", "100").value("T2", "200").value("T3", "50");

        get("/indicators/IND-03-02/aggregates?place=T8@2025-01-01&from=2022&to=2022&orgView=" + AFTER)
                .statusCode(200)
                .body("items[0].value", equalTo(350), "items[0].coverage.expected", equalTo(3))
                .body("items[0].contributors", containsInAnyOrder("T1@2021-07-01", "T2@2021-07-01", "T3@2021-07-01"));
    }

    private void commune(String code, String parent, String from, String to) {
        districts.place(code, "COMMUNE", parent, from, to);
    }

    private static ValidatableResponse of(String indicator, String place, String year, String view) {
        return get("/indicators/%s/aggregates?place=%s&level=COMMUNE&from=%s&to=%3$s&includeUnits=true&orgView=%s"
                        .formatted(indicator, place, year, view))
                .statusCode(200);
    }
}
