package vn.hue.ansinh.gateway.entry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** Origins are looked at, and the operators have named none. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "quarkus_http_cors_enabled", value = "true"))
class NoOriginNamedTest {
    @Test
    void everyOtherPageIsToldWhyAndIsCounted() {
        given().header("Origin", "https://evil.example")
                .get("/api/v1/agencies/seen")
                .then()
                .statusCode(403)
                .body("code", is("unknown-origin"))
                .header("RateLimit", notNullValue());
    }
}
