package vn.hue.ansinh.reporting.timeliness;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class PublicTimelinessResourceTest extends OnRealParts {

    @Test
    void oneAgencyIsToldOfInOneSentence() {
        HealthReports.aReturnedReport();
        clock.set("2023-12-02T08:00:00+07:00");

        of("SYT", "year=2023")
                .statusCode(200)
                .body("agency.name", equalTo("Sở Y tế"), "lang", equalTo("vi"), "updatedAt", notNullValue())
                .body("sentence", equalTo("Năm 2023, Sở Y tế có 1 báo cáo đến hạn: 1 đúng hạn."))
                .body("duties.duty", contains("R-02"), "total.onTime", is(1));
        of("SVHTT", "year=2023&lang=en").body("sentence", equalTo(englishOf(1)), "updatedAt", nullValue());
    }

    /** One of each duty that is dated: no year has more. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aYearOfEveryDutyIsToldInUnderTenKilobytes(String language) {
        clock.set("2023-12-02T08:00:00+07:00");

        for (String agency : List.of("SYT", "SLDTBXH", "UBND-474")) {
            byte[] answer = of(agency, "year=2023&lang=" + language).extract().asByteArray();

            assertTrue(answer.length < 10_000, agency + " has " + answer.length);
        }
    }

    private static String englishOf(int missing) {
        return "In 2023, Department of Culture and Sports had " + missing + " report due: " + missing + " missing.";
    }

    @Test
    void anUnknownAgencyIsA404() {
        of("NOBODY", "year=2023").statusCode(404);
        of("SYT", "year=23").statusCode(400);
    }

    private static ValidatableResponse of(String agency, String query) {
        return given().filter(new ContractFilter())
                .get("/public/v1/agencies/" + agency + "/timeliness?" + query)
                .then();
    }
}
