package vn.hue.ansinh.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "away", value = "sign-in"))
class SignInAwayTest {

    @Test
    void aTokenThatNobodyCanCheckIsA503AndNotTheCallersFault() {
        given().auth()
                .oauth2(Tokens.of("SYT", "reporter"))
                .get("/api/v1/agencies/seen")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", is("sign-in-unavailable"));
    }

    @Test
    void publicFactsAreReadOn() {
        given().get("/api/v1/agencies/seen").then().statusCode(200);
        given().get("/health").then().statusCode(200);
    }
}
