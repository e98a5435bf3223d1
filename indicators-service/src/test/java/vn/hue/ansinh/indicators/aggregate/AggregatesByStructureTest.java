package vn.hue.ansinh.indicators.aggregate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** The districts are reorganised on 1 January 2025. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AggregatesByStructureTest extends OnRealParts {
    private static final String JOBS = "IND-03-02";
    private static final String POVERTY = "IND-02-01";
    private static final String AFTER = "AT(2025-06-30)";

    @Inject
    SomeDistricts districts;

    @BeforeEach
    void districtsAreReorganised() {
        districts.areReorganised();
    }

    @AfterEach
    void nothingCameOfThem() {
        districts.areForgotten();
    }

    @Test
    void whatPlacesReportedThatAreOneNowIsAddedUnderTheirSuccessor() {
        districts.state(JOBS, "2022").value("T1", "100").value("T2", "200").value("T3", "50");

        of(JOBS, "T4@2025-01-01", "2022", AFTER)
                .body("structureOf", equalTo("2025-06-30"), "items[0].value", equalTo(300))
                .body("items[0].contributors", containsInAnyOrder("T1@2021-07-01", "T2@2021-07-01"))
                .body("items[0].derived", equalTo(false), "items[0].partial", equalTo(false))
                .body("items[1].countedUnder", equalTo("T4@2025-01-01"), "items[1].share", equalTo(1));
    }

    @Test
    void aDistrictThatWasDividedCountsByItsStatedShareAndSaysSo() {
        districts.state(JOBS, "2022").value("T3", "50");

        of(JOBS, "T5@2025-01-01", "2022", AFTER)
                .body("items[0].value", equalTo(30), "items[0].derived", equalTo(true))
                .body("items[1].value", equalTo(50), "items[1].share", equalTo(0.6f));
        of(JOBS, "T6@2025-01-01", "2022", AFTER).body("items[0].value", equalTo(20));
    }

    @Test
    void theRateOfADividedDistrictIsThatOfTheWhole() {
        districts.state(POVERTY, "2022").ratio("T3", 30, 1000);

        of(POVERTY, "T5@2025-01-01", "2022", AFTER)
                .body("items[0].value", equalTo(3.00f), "items[0].denominator", equalTo(600.0f));
    }

    @Test
    void withoutAStatedShareItStaysOutAndTheReasonIsNamed() {
        books.run("update place_edge set share = null where predecessor like 'T3%'");
        districts.state(JOBS, "2022").value("T3", "50");

        of(JOBS, "T5@2025-01-01", "2022", AFTER)
                .body("items[0].value", nullValue(), "items[0].partial", equalTo(true))
                .body("items[0].exclusions.reason", contains("NO_SHARE"));
    }

    @Test
    void aDividedDistrictOfWhichNoShareIsStatedIsExpectedOnce() {
        books.run("update place_edge set share = null where predecessor like 'T3%'");
        districts.state(JOBS, "2022").value("T1", "100").value("T2", "200").value("T3", "50");

        of(JOBS, "T8@2025-01-01", "2022", AFTER)
                .body("items[0].coverage.expected", equalTo(3), "items[0].coverage.reported", equalTo(2))
                .body("items[0].exclusions.of", contains("T3@2021-07-01"), "items[0].partial", equalTo(true));
    }

    @Test
    void aDividedDistrictOfWhichAPartHasNoShareIsNotWhole() {
        books.run("update place_edge set share = null where successor like 'T6%'");
        districts.state(JOBS, "2022").value("T1", "100").value("T2", "200").value("T3", "50");

        of(JOBS, "T8@2025-01-01", "2022", AFTER)
                .body("items[0].value", equalTo(330), "items[0].coverage.expected", equalTo(3))
                .body("items[0].coverage.reported", equalTo(2), "items[0].partial", equalTo(true));
    }

    @Test
    void theStatedPartOfADividedDistrictIsAFigureByItself() {
        books.run("update place_edge set share = null where successor like 'T6%'");
        districts.state(JOBS, "2022").value("T3", "50");

        of(JOBS, "T8@2025-01-01", "2022", AFTER)
                .body("items[0].value", equalTo(30), "items[0].aggregable", equalTo(true))
                .body("items[0].partial", equalTo(true));
    }

    @Test
    void aDistrictThatCountsByBothOfItsPartsContributesOnce() {
        districts.state(JOBS, "2022").value("T1", "100").value("T2", "200").value("T3", "50");

        of(JOBS, "T8@2025-01-01", "2022", AFTER)
                .body("items[0].contributors", containsInAnyOrder("T1@2021-07-01", "T2@2021-07-01", "T3@2021-07-01"))
                .body("items[0].coverage.expected", equalTo(3), "items[0].coverage.share", equalTo(1.0f));
    }

    @Test
    void theProvinceAddsUpToTheSameInEveryStructure() {
        districts.state(JOBS, "2022").value("T1", "100").value("T2", "200").value("T3", "50");

        of(JOBS, "T8@2025-01-01", "2022", AFTER).body("items[0].value", equalTo(350));
        of(JOBS, "T9@2021-07-01", "2022", "AS_REPORTED")
                .body("items[0].value", equalTo(350), "structureOf", nullValue());
    }

    @Test
    void whatASuccessorReportsIsLaidBackOnlyByStatedShares() {
        districts.state(JOBS, "2025").value("T4", "90").value("T5", "40").value("T6", "20");

        of(JOBS, "T3@2021-07-01", "2025", "AT(2023-12-31)").body("items[0].value", equalTo(60));
        of(JOBS, "T1@2021-07-01", "2025", "AT(2023-12-31)")
                .body("items[0].value", nullValue(), "items[0].exclusions.reason", contains("NO_SHARE"));
        books.run("update place_edge set origin_share = 0.3 where predecessor like 'T1%'");
        of(JOBS, "T1@2021-07-01", "2025", "AT(2023-12-31)")
                .body("items[0].value", equalTo(27), "items[0].derived", equalTo(true));
    }

    @Test
    void aPlaceThatIsNotInTheStructureHasNoRows() {
        districts.state(JOBS, "2022").value("T1", "100");

        of(JOBS, "T1@2021-07-01", "2022", AFTER).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"current", "AT()", "AT(2025-02-30)", "AT(2025-01-01", "2025-01-01", "AT(20250-01-01)"})
    void anUnreadableStructureIsRefused(String view) {
        ask(JOBS, "T8", "2022", view).statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    @Test
    void timeHasNoStructure() {
        get("/indicators/IND-03-02/aggregates?over=TIME&orgView=CURRENT")
                .statusCode(400)
                .body("parameter", equalTo("orgView"));
    }

    private ValidatableResponse of(String indicator, String place, String year, String view) {
        return ask(indicator, place, year, view).statusCode(200);
    }

    private ValidatableResponse ask(String indicator, String place, String year, String view) {
        return get("/indicators/%s/aggregates?place=%s&level=DISTRICT&from=%s&to=%3$s&includeUnits=true&orgView=%s"
                .formatted(indicator, place, year, view));
    }
}
