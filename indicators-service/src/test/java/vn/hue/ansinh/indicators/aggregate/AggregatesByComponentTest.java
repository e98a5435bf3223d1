package vn.hue.ansinh.indicators.aggregate;

import static org.hamcrest.Matchers.contains;
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

/** Clean water is measured in towns and in the country, each by itself. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AggregatesByComponentTest extends OnRealParts {
    private static final String TOWNS = "IND-08-01.U";
    private static final String COUNTRY = "IND-08-01.R";

    @Inject
    SomeDistricts districts;

    @BeforeEach
    void thereAreThreeDistricts() {
        districts.exist();
    }

    @AfterEach
    void theyAreForgotten() {
        districts.areForgotten();
    }

    @Test
    void eachComponentHasARowAndTheWholeHasNone() {
        districts
                .state("IND-08-01", "2022")
                .component(TOWNS)
                .ratio("T1", 30, 40)
                .ratio("T2", 60, 60);

        // 90 of 100.
        water("over=PLACES")
                .body("items.component", contains(COUNTRY, TOWNS), "items.value", contains(null, 90.0f))
                .body("items.coverage.reported", contains(0, 2), "items.coverage.expected", contains(3, 3));
    }

    @Test
    void figuresThatWereStatedWithoutAComponentStayVisible() {
        districts.state("IND-08-01", "2022").ratio("T1", 30, 40);

        water("over=PLACES")
                .body("items.component", contains(null, COUNTRY, TOWNS))
                .body("items.value", contains(75.0f, null, null), "items.coverage.reported", contains(1, 0, 0));
    }

    @Test
    void whatTheProvinceStatedWithoutAComponentIsStillHeldAgainstItsDistricts() {
        districts.place("46", "PROVINCE", null, "1989-07-01", "2024-12-31");
        districts.place("T7", "DISTRICT", "46@1989-07-01", "2021-07-01", "2024-12-31");
        districts.state("IND-08-01", "2022").value("46", "97");

        get("/reconciliation?indicator=IND-08-01&period=2022")
                .statusCode(200)
                .body("items.component", contains(nullValue()), "items.verdict", contains("ONLY_DEPARTMENT"));
    }

    @Test
    void whatOnlyTheProvinceStatedOfAComponentIsComparedWithNothingAlsoWhereOthersAreSilent() {
        districts.place("46", "PROVINCE", null, "1989-07-01", "2024-12-31");
        districts.place("T7", "DISTRICT", "46@1989-07-01", "2021-07-01", "2024-12-31");
        districts.place("T8", "DISTRICT", "46@1989-07-01", "2021-07-01", "2024-12-31");
        districts.state("IND-08-01", "2022").ratio("T7", 3, 100);
        districts.state("IND-08-01", "2022").component(COUNTRY).value("46", "97");

        get("/reconciliation?indicator=IND-08-01&period=2022")
                .statusCode(200)
                .body("items.component", contains(null, COUNTRY))
                .body("items.verdict", contains("NOT_AGGREGABLE", "ONLY_DEPARTMENT"));
    }

    @Test
    void overTimeOnlyComponentsWithPartsOfTheYearHaveOne() {
        districts.state("IND-08-01", "2022-Q4").component(TOWNS).ratio("T9", 9, 10);

        water("over=TIME").body("items.component", contains(TOWNS));
    }

    private static ValidatableResponse water(String how) {
        return get("/indicators/IND-08-01/aggregates?place=T9&from=2022&to=2022&" + how)
                .statusCode(200);
    }
}
