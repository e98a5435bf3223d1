package vn.hue.ansinh.gateway.access;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "ansinh_rates_address", value = "2999"))
class SignInLostTest {
    private static final String SEEN = "/api/v1/agencies/seen";

    @Test
    void keysThatAreKnownServeOnWhenTheSignInServerIsGone() {
        String reporter = Tokens.of("SYT", "reporter");
        String leader = Tokens.of("UBND-TINH", "leader");
        given().auth().oauth2(reporter).get(SEEN).then().statusCode(200);

        Neighbours.takeSignInAway();

        given().auth().oauth2(reporter).get(SEEN).then().statusCode(200);
        given().auth().oauth2(leader).get(SEEN).then().statusCode(200);
    }
}
