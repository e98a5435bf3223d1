package vn.hue.ansinh.reporting.duty;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.Desk;

@QuarkusTest
@WithTestResource(RealParts.class)
class DutyResourceTest {
    @Inject
    Desk desk;

    @Test
    void showsTheNineDutiesOfThePlan() {
        by().get("/api/v1/duties")
                .then()
                .statusCode(200)
                .body("items.code", contains("R-01", "R-02", "R-03", "R-04", "R-05", "R-06", "R-07", "R-08", "R-09"))
                .body("next", nullValue());
    }

    @Test
    void showsTheRuleOfTheYearlyReport() {
        by().get("/api/v1/duties?limit=2")
                .then()
                .body("items[1].due.kind", equalTo("ANNUAL"), "items[1].due.boundary", equalTo("BEFORE"))
                .body("items[1].rule", equalTo(1), "items[1].due.lockAfterDays", nullValue())
                .body("items[1].dataCutOff", nullValue(), "items[1].outline", hasItem("PROPOSALS"))
                .body("items[1].periodCovered", startsWith("The calendar year"))
                .body("items[1].due.month", equalTo(11), "items[1].due.day", equalTo(30))
                .body("items[1].via", equalTo("SLDTBXH"), "items[1].recipients", contains("UBND-TINH"));
    }

    @Test
    void showsEveryRecipientInTheOrderOfThePlan() {
        by().get("/api/v1/duties").then().body("items[3].recipients", contains("UBND-TINH", "BLDTBXH"));
    }

    @Test
    void isReadPageByPage() {
        String next = by().get("/api/v1/duties?limit=5")
                .then()
                .header("Link", notNullValue())
                .extract()
                .path("next");

        by().queryParam("limit", 5)
                .queryParam("cursor", next)
                .get("/api/v1/duties")
                .then()
                .body("items.code", contains("R-06", "R-07", "R-08", "R-09"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "limit=many", "cursor=%25%25%25"})
    void refusesAPageThatDoesNotExist(String query) {
        by().urlEncodingEnabled(false)
                .get("/api/v1/duties?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void keepsOneDeadlineForEachYearOfEachDatedDuty() {
        assertEquals("11", desk.text("select count(*) from deadline"));
        assertEquals(
                "2023-11-30 2023-11-29 17:00:00",
                desk.text("select nominal_date || ' ' || (due_at at time zone 'UTC') from deadline"
                        + " where duty = 'R-02' and period = '2023'"));
    }

    private static RequestSpecification by() {
        return given().filter(new ContractFilter());
    }
}
