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

/** A district that had no cases has said all there is to say: nothing of nothing. */
@QuarkusTest
@WithTestResource(RealParts.class)
class NoCasesTest extends OnRealParts {
    private static final String JOBS = "IND-03-02";
    private static final String POVERTY = "IND-02-01";

    @Inject
    SomeDistricts districts;

    @BeforeEach
    void thereIsAProvince() {
        districts.exist();
    }

    @AfterEach
    void itIsForgotten() {
        districts.areForgotten();
    }

    @Test
    void aDistrictWithoutCasesHasReportedAndAddsNothing() {
        districts
                .state(POVERTY, "2022")
                .ratio("T1", 5, 100)
                .ratio("T3", 10, 100)
                .missing("T2", "NO_CASES");

        of(POVERTY, "PLACES")
                .body("items[0].value", equalTo(7.50f), "items[0].denominator", equalTo(200))
                .body("items[0].coverage.reported", equalTo(3), "items[0].coverage.share", equalTo(1.0f))
                .body("items[0].partial", equalTo(false), "items[0].aggregable", equalTo(true))
                .body("items[0].contributors", contains("T1@2021-07-01", "T3@2021-07-01"))
                .body("items[0].exclusions.of", contains("T2@2021-07-01"))
                .body("items[0].exclusions.reason", contains("NO_CASES"))
                .body("items[0].exclusions.missingReason", contains("NO_CASES"));
    }

    @Test
    void theSumOfACountIsWholeWithoutThem() {
        districts.state(JOBS, "2022").value("T1", "10").value("T3", "5").missing("T2", "NO_CASES");

        of(JOBS, "PLACES").body("items[0].value", equalTo(15), "items[0].partial", equalTo(false));
    }

    @Test
    void whereNobodyHadACaseTheAggregateSaysSo() {
        districts
                .state(POVERTY, "2022")
                .missing("T1", "NO_CASES")
                .missing("T2", "NO_CASES")
                .missing("T3", "NO_CASES");

        of(POVERTY, "PLACES")
                .body("items[0].value", nullValue(), "items[0].aggregable", equalTo(false))
                .body("items[0].reason", equalTo("NO_CASES"), "items[0].partial", equalTo(false))
                .body("items[0].coverage.reported", equalTo(3), "items[0].contributors", empty());
    }

    @Test
    void whileSomebodyHasNotSpokenNothingIsSaid() {
        districts.state(POVERTY, "2022").missing("T1", "NO_CASES").missing("T2", "NO_CASES");

        of(POVERTY, "PLACES")
                .body("items[0].value", nullValue(), "items[0].reason", nullValue())
                .body("items[0].coverage.reported", equalTo(2), "items[0].partial", equalTo(true));
    }

    @Test
    void barePercentagesBesideThemAreStillBare() {
        districts
                .state(POVERTY, "2022")
                .value("T1", "5")
                .missing("T2", "NO_CASES")
                .missing("T3", "NO_CASES");

        of(POVERTY, "PLACES").body("items[0].value", nullValue(), "items[0].reason", equalTo("BARE_PERCENTAGES"));
    }

    @Test
    void ofAYearThePartWithoutCasesIsNoGap() {
        districts.state(POVERTY, "2022-S1").value("T9", "4");
        districts.state(POVERTY, "2022-S2").missing("T9", "NO_CASES");

        of(POVERTY, "TIME")
                .body("items[0].value", equalTo(4.00f), "items[0].contributors", contains("2022-S1"))
                .body("items[0].exclusions.reason", contains("NO_CASES"), "items[0].partial", equalTo(false))
                .body("items[0].coverage.share", equalTo(1.0f));
    }

    @Test
    void aRealDifferenceIsNotTakenForAGap() {
        books.run("update place set code = '46' where code = 'T9'");
        books.run("update place set parent = '46@2021-07-01' where parent = 'T9@2021-07-01'");
        districts
                .state(POVERTY, "2022")
                .ratio("T1", 5, 100)
                .ratio("T3", 10, 100)
                .missing("T2", "NO_CASES");
        districts.state(POVERTY, "2022").value("46", "9");

        get("/reconciliation?period=2022&indicator=" + POVERTY)
                .statusCode(200)
                .body("items[0].verdict", equalTo("OVER"), "items[0].partial", equalTo(false))
                .body("items[0].coverage.reported", equalTo(3));
    }

    private static ValidatableResponse of(String indicator, String over) {
        return get("/indicators/%s/aggregates?place=T9&from=2022&to=2022&over=%s".formatted(indicator, over))
                .statusCode(200);
    }
}
