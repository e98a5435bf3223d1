package vn.hue.ansinh.indicators.aggregate;

import static io.restassured.RestAssured.given;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** Groups of people, and parts of a year, of three districts put together. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AggregatesOfPartsTest extends OnRealParts {
    private static final String JOBS = "IND-03-02";
    private static final String POVERTY = "IND-02-01";

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
    void womenOfTheDistrictsAreAddedAndMenBesideThem() {
        districts
                .state(JOBS, "2022")
                .of("SEX=F")
                .value("T1", "100")
                .value("T2", "200")
                .value("T3", "50");
        districts.state(JOBS, "2022").of("SEX=M").value("T1", "90");
        districts.state(JOBS, "2022").of("AGE=15-24;SEX=F").value("T1", "20");
        districts.state(JOBS, "2022").value("T1", "190");

        of(JOBS, "&breakdown=SEX")
                .body("items.breakdown", contains("SEX=F", "SEX=M"), "items.value", contains(350, 90))
                .body("items.coverage.reported", contains(3, 1), "items.partial", contains(false, true))
                .body("items[1].contributors", contains("T1@2021-07-01"))
                .body("items[1].exclusions.of", contains("T2@2021-07-01", "T3@2021-07-01"))
                .body("items[1].exclusions.reason", contains("NOT_REPORTED", "NOT_REPORTED"));
        of(JOBS, "&breakdown=SEX%3DF%3BAGE%3D15-24").body("items.value", contains(20));
        of(JOBS, "").body("items.breakdown", contains(nullValue()), "items.value", contains(190));
        of(JOBS, "&breakdown=TOTAL").body("items.value", contains(190));
    }

    @Test
    void aGroupThatNobodyStatedOrThatWasTakenBackHasNoRow() {
        districts.state(JOBS, "2022").of("SEX=F").value("T1", "100").takenBack("T1");
        districts.state(JOBS, "2022").value("T1", "190");

        of(JOBS, "&breakdown=SEX").body("items", empty());
        of(JOBS, "&breakdown=SEX%3DF").body("items", empty());
    }

    @Test
    void ratesOfAGroupAreAddedByNumeratorAndDenominator() {
        districts
                .state(POVERTY, "2022")
                .of("URBAN_RURAL=R")
                .ratio("T1", 30, 100)
                .ratio("T2", 10, 300);

        // 40 of 400; the mean of the two rates would be 16.67.
        of(POVERTY, "&breakdown=URBAN_RURAL&includeUnits=true")
                .body("items.rowType", contains("AGGREGATE", "UNIT", "UNIT"))
                .body(
                        "items[0].value",
                        equalTo(10.0f),
                        "items.breakdown",
                        contains("URBAN_RURAL=R", "URBAN_RURAL=R", "URBAN_RURAL=R"));
    }

    @Test
    void quartersOfTheDistrictsAreAddedEachByItself() {
        districts.state(JOBS, "2022-Q1").value("T1", "10").value("T2", "20").value("T3", "30");
        districts.state(JOBS, "2022-Q3").value("T1", "5").missing("T2", "LATE");

        of(JOBS, "&frequency=QUARTER")
                .body("items.period", contains("2022-Q1", "2022-Q3"), "items.value", contains(60, 5))
                .body("items[1].exclusions.of", contains("T2@2021-07-01", "T3@2021-07-01"))
                .body("items[1].exclusions.missingReason", contains("LATE", null));
        of(JOBS, "&frequency=MONTH").body("items", empty());
    }

    @Test
    void aQuarterHasThePlacesOfItsOwnLastDay() {
        districts.place("T8", "PROVINCE", null, "2021-07-01", "2024-12-31");
        districts.place("T4", "DISTRICT", "T8@2021-07-01", "2021-07-01", "2022-06-30");
        districts.place("T5", "DISTRICT", "T8@2021-07-01", "2022-07-01", "2024-12-31");
        districts.state(JOBS, "2022-Q2").value("T4", "10");
        districts.state(JOBS, "2022-Q3").value("T5", "7");

        get("/indicators/IND-03-02/aggregates?place=T8&from=2022&to=2022&frequency=QUARTER")
                .statusCode(200)
                .body("items.value", contains(10, 7), "items.coverage.expected", contains(1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_YEAR, 2022-S2, 2022-S2",
        "MONTH, 2022-07, 2022-07",
        "YEAR, 2022, 2022",
    })
    void periodsOfEachLengthAreFound(String frequency, String stated, String found) {
        districts.state(JOBS, stated).value("T1", "10");

        of(JOBS, "&frequency=" + frequency).body("items.period", contains(found), "items.value", contains(10));
    }

    @Test
    void groupsOfAQuarterAreGroupsToo() {
        districts.state(JOBS, "2022-Q1").of("SEX=F").value("T1", "10").value("T2", "20");

        of(JOBS, "&frequency=QUARTER&breakdown=SEX")
                .body("items.period", contains("2022-Q1"), "items.breakdown", contains("SEX=F"))
                .body("items.value", contains(30));
    }

    @Test
    void quartersOfAGroupMakeItsYear() {
        for (String quarter : new String[] {"Q1", "Q2", "Q3"}) {
            districts.state(JOBS, "2022-" + quarter).of("SEX=F").value("T9", "10");
        }

        of(JOBS, "&over=TIME&breakdown=SEX")
                .body("items.breakdown", contains("SEX=F"), "items.value", contains(30))
                .body("items[0].exclusions.of", contains("2022-Q4"));
    }

    @Test
    void aSumOfGroupsIsNotToldToThePublicWhereOneIsOfAFew() {
        districts
                .state(JOBS, "2022")
                .of("SEX=F")
                .value("T1", "3")
                .value("T2", "200")
                .value("T3", "50");
        String women = "/api/v1/indicators/IND-03-02/aggregates?place=T9&from=2022&to=2022&breakdown=SEX";

        get(women.substring(7)).body("items.value", contains(nullValue()), "items.reason", contains("CONFIDENTIAL"));
        given().auth()
                .oauth2(Tokens.of("SLDTBXH", "consolidator"))
                .get(women)
                .then()
                .body("items.value", contains(253));
    }

    @ParameterizedTest
    @CsvSource({
        "frequency=WEEK, frequency",
        "frequency=QUARTER&over=TIME, frequency",
        "frequency=QUARTER&over=YEARS, frequency",
        "frequency=MONTH&from=2010, from",
        "breakdown=sex, breakdown",
        "over=YEARS&orgView=CURRENT, orgView"
    })
    void whatCannotBePutTogetherIsRefused(String question, String parameter) {
        get("/indicators/IND-03-02/aggregates?place=T9&to=2022&" + question)
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "parameter", equalTo(parameter));
    }

    private static ValidatableResponse of(String indicator, String more) {
        return get("/indicators/" + indicator + "/aggregates?place=T9&from=2022&to=2022" + more)
                .statusCode(200);
    }
}
