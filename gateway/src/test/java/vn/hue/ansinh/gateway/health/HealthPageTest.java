package vn.hue.ansinh.gateway.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.ContractFilter;

@QuarkusTest
@WithTestResource(Neighbours.class)
class HealthPageTest {

    @Test
    void tellsWhichServicesAnswerAndWhichDoNot() {
        given().filter(new ContractFilter())
                .get("/health")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("status", is("DEGRADED"))
                .body(
                        "services.name",
                        contains(
                                "agencies-service",
                                "indicators-service",
                                "reporting-service",
                                "sign-in",
                                // Without keys there are no webhooks, so they are not down either.
                                "feed"))
                .body("services.status", contains("UP", "DOWN", "UP", "UP", "DOWN"));
    }

    @Test
    void theGatewayIsReadyThoughAServiceIsAway() {
        given().port(Wire.managementPort()).get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void aHeadRequestHasNoBody() {
        given().head("/health").then().statusCode(200).body(is(""));
    }
}
