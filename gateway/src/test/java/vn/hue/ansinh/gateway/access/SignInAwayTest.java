package vn.hue.ansinh.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "away", value = "sign-in"),
            @ResourceArg(name = "ansinh_door_trusted-proxies", value = "127.0.0.0/8"),
            @ResourceArg(name = "ansinh_rates_address", value = "5")
        })
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
    void whoShowsSuchTokensIsCountedByAddress() {
        for (int call = 0; call < 5; call++) {
            assertEquals(503, from("203.0.113.60"));
        }

        assertEquals(429, from("203.0.113.60"));
        assertEquals(503, from("203.0.113.61"));
    }

    private static int from(String address) {
        return given().header("X-Forwarded-For", address)
                .auth()
                .oauth2(Tokens.of("SYT", "reporter"))
                .get("/api/v1/agencies/seen")
                .statusCode();
    }

    @Test
    void publicFactsAreReadOn() {
        given().get("/api/v1/agencies/seen").then().statusCode(200);
        given().get("/health").then().statusCode(200).body("services.find { it.name == 'sign-in' }.status", is("DOWN"));
    }
}
