package vn.hue.ansinh.indicators.aggregate;

import static org.hamcrest.Matchers.contains;
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

/** The province becomes a city on 1 January 2025, and in July communes take the place of its districts. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ComparedByStructureTest extends OnRealParts {
    private static final String JOBS = "IND-03-02";
    private static final String VACCINATION = "IND-06-03";

    @Inject
    SomeDistricts districts;

    @BeforeEach
    void districtsGiveWayToCommunes() {
        books.run("delete from place");
        districts.place("46", "PROVINCE", null, "1989-07-01", "2024-12-31");
        districts.place("474", "DISTRICT", "46@1989-07-01", "2021-07-01", "2024-12-31");
        districts.place("481", "DISTRICT", "46@1989-07-01", "2021-07-01", "2024-12-31");
        districts.place("19777", "COMMUNE", "481@2021-07-01", "2021-07-01", "2024-12-31");
        districts.state(JOBS, "2023").value("474", "15455").value("481", "1799");
        districts.state(VACCINATION, "2023").ratio("474", 90, 100).ratio("481", 30, 60);
        districts.state(VACCINATION, "2023").value("46", "75");
        districts.place("46", "PROVINCE", null, "2025-01-01", "2030-12-31");
        districts.place("19804", "COMMUNE", "46@2025-01-01", "2025-07-01", "2030-12-31");
        districts.edge("46@1989-07-01", "46@2025-01-01", "1", "1");
        districts.edge("19777@2021-07-01", "19804@2025-07-01", "1", "1");
        clock.set("2026-02-01T08:00:00+07:00");
    }

    @AfterEach
    void placesAreForgotten() {
        books.run("delete from place_edge");
        books.run("delete from place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AS_REPORTED", "AT(2025-12-31)", "CURRENT"})
    void whatDistrictsStatedThatAreNoMoreIsNotLost(String view) {
        // (90 + 30) of (100 + 60) are 75 %.
        of(VACCINATION, view)
                .body("items.department", contains(75), "items.districts", contains(75.0f))
                .body("items.verdict", contains("WITHIN"), "items[0].level", equalTo("DISTRICT"))
                .body("items[0].coverage.reported", equalTo(2), "items[0].coverage.expected", equalTo(2));
    }

    @Test
    void whereTheDepartmentIsSilentTheDistrictsAreStillListed() {
        of(JOBS, "CURRENT")
                .body("items.districts", contains(17254), "items.department", contains(nullValue()))
                .body("items.verdict", contains("ONLY_DISTRICTS"));
    }

    @Test
    void figuresOfWhichNobodyKnowsWhoseTheyAreNowAreSaidToBeThere() {
        books.run("update place_edge set share = null where predecessor = '46@1989-07-01'");

        of(JOBS, "CURRENT")
                .body("items.districts", contains(nullValue()), "items.verdict", contains("NOT_AGGREGABLE"))
                .body("items.reason", contains("NO_SUCCESSION"), "items[0].coverage.reported", equalTo(0));
    }

    @Test
    void halfOfWhatTheDepartmentWouldSayIsNotShownAsTheWhole() {
        districts.place("99", "PROVINCE", null, "1989-07-01", "2024-12-31");
        districts.edge("99@1989-07-01", "46@2025-01-01", "1", "1");

        of(VACCINATION, "CURRENT")
                .body("items.department", contains(nullValue()), "items.verdict", contains("ONLY_DISTRICTS"));

        districts.state(VACCINATION, "2023").missing("99", "LATE");
        of(VACCINATION, "CURRENT").body("items.department", contains(nullValue()));
    }

    @Test
    void whoHadNoCasesTakesNothingFromWhatTheOthersSay() {
        districts.place("99", "PROVINCE", null, "1989-07-01", "2024-12-31");
        districts.edge("99@1989-07-01", "46@2025-01-01", "1", "1");
        districts.state(VACCINATION, "2023").missing("99", "NO_CASES");

        of(VACCINATION, "CURRENT").body("items.department", contains(75));
    }

    private static ValidatableResponse of(String indicator, String view) {
        return get("/reconciliation?period=2023&indicator=" + indicator + "&orgView=" + view)
                .statusCode(200);
    }
}
