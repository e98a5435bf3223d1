package vn.hue.ansinh.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.ContractFilter;

/** The door without its database and without the broker. */
@QuarkusTest
@WithTestResource(Neighbours.class)
class FeedAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/event-stream"})
    void theFeedIsA503ThatSaysWhenToComeAgainAndAllElseIsServed(String accept) {
        given().filter(new ContractFilter())
                .accept(accept)
                .get("/api/v1/events")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", is("service-unavailable"));
        given().get("/api/v1/agencies/seen").then().statusCode(200);
        given().port(Wire.managementPort()).get("/q/health/ready").then().statusCode(200);
    }
}
