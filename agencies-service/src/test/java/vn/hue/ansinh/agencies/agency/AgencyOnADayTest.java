package vn.hue.ansinh.agencies.agency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** An agency is shown among those who are there on the day that is asked about. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AgencyOnADayTest extends OnRealParts {

    @ParameterizedTest
    @CsvSource({"2025-02-01,UBND-CAP-HUYEN", "2025-06-30,UBND-CAP-HUYEN", "2025-07-01,UBND-TP-HUE"})
    void theGroupOfCommunesStandsUnderTheCityOnceThatOfTheDistrictsBecameIt(String day, String parent) {
        get("/agencies/UBND-CAP-XA?on=" + day).body("parent", equalTo(parent));
        get("/agencies/UBND-TP-HUE/tree?on=" + day).body("nodes.code", hasItem("UBND-CAP-XA"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-06-01", "2024-06-01", "2025-02-01", "2025-08-01"})
    void nobodyStandsUnderItself(String day) {
        List<String> codes = all("/agencies?on=" + day, 500, "code");
        List<String> parents = all("/agencies?on=" + day, 500, "parent");

        for (int row = 0; row < codes.size(); row++) {
            assertNotEquals(codes.get(row), parents.get(row));
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-06-01,SLDTBXH", "2025-02-28,SLDTBXH", "2025-03-01,SNV", "2025-08-01,SNV"})
    void aDepartmentReportsThroughWhoeverConsolidatesThen(String day, String via) {
        get("/agencies/SYT?on=" + day).body("reportsVia", equalTo(via));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKHCN", "SNNMT", "SDTTG"})
    void theDepartmentsOfMarch2025ReportThroughHomeAffairsAsTheOthersDo(String code) {
        get("/agencies/" + code + "?on=2025-03-01").body("reportsVia", equalTo("SNV"));
    }

    @Test
    void whoHoldsAnAgencyOfADayIsToldSoUntilOneAboveItChanges() {
        String before = get("/agencies/SYT?on=2025-02-28").extract().header("ETag");
        String after = get("/agencies/SYT?on=2025-03-01").extract().header("ETag");

        assertNotEquals(before, after);
        given().header("If-None-Match", before)
                .get("/api/v1/agencies/SYT?on=2025-02-28")
                .then()
                .statusCode(304);
    }

    @Test
    void whatTheTablesSayIsShownWithoutADay() {
        get("/agencies/SYT").body("reportsVia", equalTo("SLDTBXH"), "parent", equalTo("UBND-TINH"));
        get("/agencies/UBND-CAP-HUYEN").body("members", hasItems("UBND-474", "UBND-483"));
    }

    @Test
    void aGroupIsMadeOfThoseWhoAreThere() {
        get("/agencies/UBND-CAP-HUYEN?on=2024-06-01")
                .body("members.size()", equalTo(9), "members", hasItems("UBND-474", "UBND-476", "UBND-483"));
        get("/agencies/UBND-CAP-HUYEN?on=2025-02-01")
                .body(
                        "members",
                        contains(
                                "UBND-474-2025",
                                "UBND-475",
                                "UBND-476-2025",
                                "UBND-477",
                                "UBND-478",
                                "UBND-479",
                                "UBND-480",
                                "UBND-481",
                                "UBND-482"));
        get("/agencies?on=2025-02-01&q=UBND+c%E1%BA%A5p+huy%E1%BB%87n")
                .body("items.members.flatten()", not(hasItem("UBND-483")));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30,0", "2025-07-01,40", "2026-06-01,40"})
    void theGroupOfCommunesIsMadeOfWhatCameOfTheDistrictsOnceTheirGroupBecameIt(String day, int communes) {
        get("/agencies/UBND-CAP-XA?on=" + day).body("members.size()", equalTo(communes));
        get("/agencies?on=" + day + "&type=GROUP")
                .body("items.find { it.code == 'UBND-CAP-XA' }.members.size()", equalTo(communes));
    }

    @ParameterizedTest
    @CsvSource({
        "H57,2024-12-31,UBND-TINH",
        "H57,2025-08-01,UBND-TP-HUE",
        "K57,2024-12-31,HDND-TINH",
        "K57,2025-08-01,HDND-TP-HUE",
        "000.00.00.H57,2025-01-01,UBND-TP-HUE"
    })
    void anElectronicIdentifierGoesOnWithWhoeverWasRenamed(String identifier, String day, String agency) {
        get("/agencies?identifier=" + identifier + "&on=" + day).body("items.code", contains(agency));
    }
}
