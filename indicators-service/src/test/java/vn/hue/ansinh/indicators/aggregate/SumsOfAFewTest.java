package vn.hue.ansinh.indicators.aggregate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** Who adds up what is silent must not tell by the sum what each place was silent of. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SumsOfAFewTest extends OnRealParts {
    private static final String JOBS = "IND-03-02";
    private static final String POVERTY = "IND-02-01";

    @Inject
    SomeDistricts districts;

    @BeforeEach
    void threeDistricts() {
        clock.set("2024-06-01T08:00:00+07:00");
        districts.exist();
    }

    @AfterEach
    void forgotten() {
        districts.areForgotten();
    }

    @Test
    void twoPlacesOfOneEachAreNotToldByTheirSum() {
        districts.state(JOBS, "2023").value("T1", "1").value("T2", "1").value("T3", "0");

        told(JOBS, "", null, "CONFIDENTIAL");
    }

    /** The third counts nobody; of two that count somebody, four people are a few and five are not. */
    @Test
    void fewerThanFivePeopleAreNotToldAndFiveAre() {
        districts.state(JOBS, "2022").value("T1", "1").value("T2", "3").value("T3", "0");
        districts.state(JOBS, "2023").value("T1", "1").value("T2", "4").value("T3", "0");

        told(JOBS, "2022", "", null, "CONFIDENTIAL");
        told(JOBS, "", 5, null);
    }

    @Test
    void asManyPeopleAsSilentPlacesAreNotTold() {
        communes("T1", 5);
        communes("T2", 3);
        districts
                .state(JOBS, "2023")
                .value("T11", "1")
                .value("T12", "1")
                .value("T13", "1")
                .value("T14", "1");
        districts.state(JOBS, "2023").value("T15", "1");
        districts.state(JOBS, "2023").value("T21", "90").value("T22", "80").value("T23", "70");

        told(JOBS, "&level=COMMUNE", null, "CONFIDENTIAL");
    }

    @Test
    void theProvinceDoesNotTellWhatTheDistrictKeeps() {
        communes("T1", 2);
        communes("T2", 2);
        districts.state(JOBS, "2023").value("T11", "1").value("T12", "1");
        districts.state(JOBS, "2023").value("T21", "4").value("T22", "90");

        told(JOBS, "&level=COMMUNE", null, "CONFIDENTIAL");
    }

    @Test
    void theFewThatAPlaceLeavesOutAreNotToldByTheirSum() {
        districts
                .state(POVERTY, "2023")
                .ratio("T1", 99, 100)
                .ratio("T2", 199, 200)
                .ratio("T3", 300, 300);

        told(POVERTY, "", null, "CONFIDENTIAL");
    }

    @Test
    void whatASilentPlaceAddsToASumDoesNotFollowFromTheDayBefore() {
        districts.state(JOBS, "2023").missing("T1", "NO_CASES").value("T2", "9").value("T3", "8");
        districts
                .state(JOBS, "2023")
                .at("2023-02-01T00:00:00+07:00")
                .value("T1", "3")
                .value("T2", "1");
        districts.state(JOBS, "2023").at("2023-03-01T00:00:00+07:00").value("T2", "9");

        told(JOBS, "&asOf=2023-01-15T00:00:00Z", null, "CONFIDENTIAL");
        told(JOBS, "", 20, null);
    }

    @Test
    void anotherStructurePutsOthersBesideTheSilentOnesAndTellsNothing() {
        districts.areReorganised();
        clock.set("2025-06-01T08:00:00+07:00");
        districts.state(JOBS, "2023").value("T1", "3").value("T2", "9").value("T3", "80");

        told(JOBS, "", 92, null);
        told(JOBS, "&orgView=CURRENT&place=T8", null, "CONFIDENTIAL");
    }

    private void communes(String district, int many) {
        for (int number = 1; number <= many; number++) {
            districts.place(district + number, "COMMUNE", district + "@2021-07-01", "2021-07-01", "2024-12-31");
        }
    }

    private void told(String indicator, String more, Integer value, String reason) {
        told(indicator, "2023", more, value, reason);
    }

    private void told(String indicator, String year, String more, Integer value, String reason) {
        String asked = "/api/v1/indicators/" + indicator + "/aggregates?from=" + year + "&to=" + year
                + (more.contains("place=") ? "" : "&place=T9") + more;
        given().filter(new ContractFilter())
                .get(asked)
                .then()
                .statusCode(200)
                .body("items.value", contains(value), "items.reason", contains(reason));
        given().auth()
                .oauth2(Tokens.of("SLDTBXH", "consolidator"))
                .get(asked)
                .then()
                .body("items.reason", contains(nullValue()));
    }
}
