package vn.hue.ansinh.agencies;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** Who would change the registry and may not is refused, and it is known that they tried. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RefusedStepsTest extends OnRealParts {
    private static final String PROFILE = "/api/v1/agencies/%s/profile";

    @Test
    void whoWouldChangeAnotherAgencyIsWrittenDownAndShownToAdministrators() {
        tries("REF-1");
        tries("REF-2");

        assertEquals(List.of("PUT other-agency SYT"), noted("REF-1"));
        String next = refused("?limit=1").body("items", hasSize(1)).extract().path("next");
        refused("?cursor=" + next).body("items[0].status", equalTo(403));
    }

    @Test
    void aRoleThatIsMissingIsWrittenDownAsWell() {
        given().auth()
                .oauth2(Tokens.of("SYT", "reporter"))
                .contentType("application/json")
                .body("{}")
                .put("/api/v1/agency-successions/refused-3")
                .then()
                .statusCode(403);

        Awaitility.await().untilAsserted(() -> assertEquals(List.of("PUT forbidden SYT"), noted("refused-3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update refused_step set code = 'x'", "delete from refused_step", "truncate refused_step"})
    void nobodyTakesARowAway(String change) {
        tries("REF-4");

        assertThrows(IllegalStateException.class, () -> books.run(change));
        assertEquals(1, noted("REF-4").size());
    }

    private static void tries(String agency) {
        given().auth()
                .oauth2(Tokens.of("SYT", "approver"))
                .contentType("application/json")
                .body("{\"language\": \"en\", \"addresses\": []}")
                .put(PROFILE.formatted(agency))
                .then()
                .statusCode(403);
    }

    private List<String> noted(String subject) {
        return books.texts("select distinct method || ' ' || code || ' ' || agency from refused_step where path like '%"
                + subject + "%'");
    }

    private static ValidatableResponse refused(String question) {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of(null, "admin"))
                .get("/api/v1/operations/agencies/refused-steps" + question)
                .then()
                .statusCode(200);
    }
}
