package vn.hue.ansinh.indicators.aggregate;

import static org.hamcrest.Matchers.contains;
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
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** What the years of a plan make together. */
@QuarkusTest
@WithTestResource(RealParts.class)
class YearsTogetherTest extends OnRealParts {
    private static final String JOBS = "IND-03-02";
    private static final String POVERTY = "IND-02-01";
    private static final String STATIONS = "IND-06-02";

    @Inject
    SomeDistricts districts;

    @BeforeEach
    void thereIsAProvince() {
        districts.exist();
        clock.set("2024-06-01T08:00:00+07:00");
    }

    @AfterEach
    void itIsForgotten() {
        districts.areForgotten();
    }

    @Test
    void jobsOfAPlanAreThoseOfItsYearsAndWhatIsMissingIsNamed() {
        districts.state(JOBS, "2021").value("T9", "17000");
        districts.state(JOBS, "2022").value("T9", "16900");
        districts.state(JOBS, "2023").missing("T9", "LATE");
        districts.state(JOBS, "2023-Q1").value("T9", "4000");
        districts.place("T9", "PROVINCE", null, "2025-01-01", "2030-12-31");
        districts.edge("T9@2021-07-01", "T9@2025-01-01", "1", "1");

        ofPlan(JOBS)
                .body("items.period", contains("2021-01-01/P5Y"), "items.value", contains(33_900))
                .body("items[0].contributors", contains("2021", "2022"), "items[0].partial", equalTo(true))
                .body("items[0].exclusions.of", contains("2023", "2024", "2025"))
                .body("items[0].exclusions.reason", contains("MISSING", "NOT_REPORTED", "NOT_REPORTED"))
                .body("items[0].coverage.expected", equalTo(5), "items[0].coverage.share", equalTo(0.4f));
    }

    @Test
    void ofARateTheLastYearCounts() {
        districts.state(POVERTY, "2021").ratio("T9", 50, 1000);
        districts.state(POVERTY, "2022").value("T9", "3.56");

        of(POVERTY, "&from=2021&to=2023")
                .body("items.period", contains("2021-01-01/P3Y"), "items.value", contains(3.56f))
                .body("items[0].contributors", contains("2022"))
                .body("items[0].exclusions.of", contains("2021", "2023"))
                .body("items[0].exclusions.reason", contains("EARLIER", "NOT_REPORTED"))
                .body("items[0].coverage.reported", equalTo(2));
    }

    @Test
    void aYearWithoutCasesIsNoGapAndAddsNothing() {
        districts.state(JOBS, "2021").value("T9", "17000");
        districts.state(JOBS, "2022").missing("T9", "NO_CASES");

        of(JOBS, "&from=2021&to=2022")
                .body("items.value", contains(17_000), "items.partial", contains(false))
                .body("items[0].exclusions.reason", contains("NO_CASES"));
    }

    @Test
    void oneYearIsThatYear() {
        districts.state(JOBS, "2022").value("T9", "200");

        of(JOBS, "&from=2022&to=2022").body("items.period", contains("2022"), "items.value", contains(200));
    }

    @Test
    void ofWhatWasMeasuredInTwoWaysTheLastYearCounts() {
        districts.state(STATIONS, "2021").by(1).value("T9", "60");
        districts.state(STATIONS, "2022").by(2).value("T9", "40");

        of(STATIONS, "&from=2021&to=2022")
                .body("items.value", contains(40.0f), "items[0].exclusions.reason", contains("EARLIER"));
    }

    @Test
    void groupsOfPeopleAreAddedOverYearsToo() {
        districts.state(JOBS, "2021").of("SEX=F").value("T9", "70");
        districts.state(JOBS, "2022").of("SEX=F").value("T9", "80");

        of(JOBS, "&from=2021&to=2022&breakdown=SEX")
                .body("items.breakdown", contains("SEX=F"), "items.value", contains(150));
    }

    @Test
    void yearsOfWhichOneIsOfAFewAreNotToldToThePublic() {
        districts.state(JOBS, "2021").value("T1", "3");
        districts.state(JOBS, "2022").value("T1", "80");

        get("/indicators/IND-03-02/aggregates?over=YEARS&place=T1&from=2021&to=2022")
                .body("items.value", contains(nullValue()), "items.reason", contains("CONFIDENTIAL"));
    }

    @Test
    void yearsInWhichThePlaceWasNotThereAreNotExpected() {
        get("/indicators/IND-03-02/aggregates?over=YEARS&place=T9@2021-07-01&from=2010&to=2020")
                .statusCode(200)
                .body("items", empty());
        of(JOBS, "&from=2019&to=2022").body("items[0].coverage.expected", equalTo(2));
    }

    private static ValidatableResponse ofPlan(String indicator) {
        return of(indicator, "");
    }

    private static ValidatableResponse of(String indicator, String years) {
        return get("/indicators/" + indicator + "/aggregates?over=YEARS&place=T9" + years)
                .statusCode(200);
    }
}
