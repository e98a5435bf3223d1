package vn.hue.ansinh.indicators;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** Who would change the plan and may not is refused, and it is known that they tried. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RefusedStepsTest extends OnRealParts {

    @Test
    void whoWouldChangeAnIndicatorWithoutTheRoleIsWrittenDown() {
        given().auth()
                .oauth2(Tokens.of("SYT", "approver"))
                .contentType("application/json")
                .body("{}")
                .put("/api/v1/indicators/IND-06-99")
                .then()
                .statusCode(403);

        Awaitility.await()
                .untilAsserted(() -> assertEquals(
                        List.of("PUT forbidden SYT"),
                        books.texts("select method || ' ' || code || ' ' || agency from refused_step"
                                + " where path = '/api/v1/indicators/IND-06-99'")));
        given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of(null, "admin"))
                .get("/api/v1/operations/indicators/refused-steps")
                .then()
                .statusCode(200)
                .body("items", not(hasSize(0)));
    }
}
