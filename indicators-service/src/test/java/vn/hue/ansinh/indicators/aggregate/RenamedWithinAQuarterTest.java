package vn.hue.ansinh.indicators.aggregate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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

/** The district T7 has another name from 16 May 2025 on: of the second quarter both names may speak. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RenamedWithinAQuarterTest extends OnRealParts {
    private static final String JOBS = "IND-03-02";
    private static final String POVERTY = "IND-02-01";

    @Inject
    SomeDistricts districts;

    @BeforeEach
    void theDistrictBearsItsOldName() {
        districts.areReorganised();
        districts.place("T7", "DISTRICT", "T8@2025-01-01", "2025-01-01", "2025-05-15");
    }

    @AfterEach
    void itIsForgotten() {
        districts.areForgotten();
    }

    @Test
    void ofWhatDoesNotAddUpTheLaterNameCounts() {
        districts.state(POVERTY, "2025-Q1").value("T7", "3");
        districts.state(POVERTY, "2025-Q2").value("T7", "2");
        itIsRenamed();
        districts.state(POVERTY, "2025-Q2").value("T7", "1.5");

        overTime(POVERTY)
                .body("items[0].value", equalTo(1.5f), "items[0].contributors", contains("2025-Q2"))
                .body("items[0].exclusions.of", contains("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"))
                .body("items[0].exclusions.reason", contains("EARLIER", "EARLIER", "NOT_REPORTED", "NOT_REPORTED"));
    }

    @Test
    void aLaterPartCountsBeforeBothNames() {
        districts.state(POVERTY, "2025-Q2").value("T7", "2");
        itIsRenamed();
        districts.state(POVERTY, "2025-Q2").value("T7", "1.5");
        districts.state(POVERTY, "2025-Q3").value("T7", "1");

        overTime(POVERTY).body("items[0].value", equalTo(1.0f), "items[0].contributors", contains("2025-Q3"));
    }

    @Test
    void whatAddsUpIsOfBothNames() {
        districts.state(JOBS, "2025-S1").value("T7", "30");
        itIsRenamed();
        districts.state(JOBS, "2025-S1").value("T7", "12");
        districts.state(JOBS, "2025-S2").value("T7", "40");

        overTime(JOBS)
                .body("items[0].value", equalTo(82), "items[0].exclusions", empty())
                .body("items[0].coverage.expected", equalTo(2), "items[0].partial", equalTo(false));
    }

    @Test
    void theOldNameDoesNotSpeakForTheDaysOfTheNewOne() {
        districts.state(POVERTY, "2025-Q1").value("T7", "3");
        districts.state(POVERTY, "2025-Q2").value("T7", "2");
        itIsRenamed();

        overTime(POVERTY)
                .body("items[0].value", equalTo(2.0f))
                .body(
                        "items[0].exclusions.findAll { it.reason == 'NOT_REPORTED' }.of",
                        contains("2025-Q2", "2025-Q3", "2025-Q4"))
                .body("items[0].coverage.expected", equalTo(4), "items[0].coverage.reported", equalTo(1));
    }

    @Test
    void theNewNameSpeaksForAllOfTheQuarter() {
        districts.state(JOBS, "2025-Q1").value("T7", "10");
        itIsRenamed();
        districts.state(JOBS, "2025-Q2").value("T7", "20");

        overTime(JOBS)
                .body("items[0].value", equalTo(30))
                .body("items[0].exclusions.of", contains("2025-Q3", "2025-Q4"));
    }

    @Test
    void aHalfYearOfTheOldNameDoesNotSpeakForTheQuarterOfTheNewOne() {
        districts.state(JOBS, "2025-S1").value("T7", "30");
        itIsRenamed();
        districts.state(JOBS, "2025-Q2").value("T7", "12");

        overTime(JOBS)
                .body("items[0].value", equalTo(42), "items[0].contributors", contains("2025-Q2", "2025-S1"))
                .body("items[0].exclusions.of", contains("2025-Q3", "2025-Q4"));
    }

    @Test
    void aHalfYearOfTheNewNameSpeaksForTheQuartersOfBoth() {
        districts.state(JOBS, "2025-Q2").value("T7", "20");
        itIsRenamed();
        districts.state(JOBS, "2025-Q2").value("T7", "12");
        districts.state(JOBS, "2025-S1").value("T7", "40");

        overTime(JOBS).body("items[0].value", equalTo(40), "items[0].contributors", contains("2025-S1"));
    }

    @Test
    void aGapThatTheOldNameStatedIsNotTheOneOfTheNewName() {
        districts.state(JOBS, "2025-S1").missing("T7", "LATE");
        itIsRenamed();
        districts.state(JOBS, "2025-Q3").value("T7", "7");

        overTime(JOBS)
                .body("items[0].exclusions.of", contains("2025-Q2", "2025-S1", "2025-Q4"))
                .body("items[0].exclusions.reason", contains("NOT_REPORTED", "MISSING", "NOT_REPORTED"));
    }

    @Test
    void aQuarterOfBothNamesIsAQuarterOfTheYear() {
        districts.state(POVERTY, "2025-Q2").value("T7", "2");
        itIsRenamed();
        districts.state(POVERTY, "2025-Q2").value("T7", "1.5");

        overTime(POVERTY).body("items[0].coverage.share", equalTo(0.25f), "items[0].coverage.reported", equalTo(1));
    }

    @Test
    void aQuarterWithoutCasesUnderOneNameHasThoseOfTheOther() {
        districts.state(JOBS, "2025-Q2").value("T7", "20");
        itIsRenamed();
        districts.state(JOBS, "2025-Q2").missing("T7", "NO_CASES");

        overTime(JOBS)
                .body("items[0].value", equalTo(20), "items[0].aggregable", equalTo(true))
                .body("items[0].coverage.share", equalTo(0.25f));
    }

    private void itIsRenamed() {
        districts.place("T7", "DISTRICT", "T8@2025-01-01", "2025-05-16", "2030-12-31");
        districts.edge("T7@2025-01-01", "T7@2025-05-16", "1", "1");
    }

    private static ValidatableResponse overTime(String indicator) {
        return get("/indicators/" + indicator + "/aggregates?over=TIME&place=T7&from=2025&to=2025")
                .statusCode(200);
    }
}
