package vn.hue.ansinh.gateway.entry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** An app on another address, which the operators have named. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "quarkus_http_cors_enabled", value = "true"),
            @ResourceArg(name = "quarkus_http_cors_origins", value = "https://app.example")
        })
class NamedOriginTest {
    private static final String SEEN = "/api/v1/agencies/seen";

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "Last-Event-ID", "Idempotency-Key", "If-Match"})
    void itMaySendWhatOurOperationsTake(String header) {
        String allowed = given().header("Origin", "https://app.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", header)
                .options(SEEN)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://app.example")
                .extract()
                .header("Access-Control-Allow-Headers");

        assertTrue(allowed.toLowerCase().contains(header.toLowerCase()), allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RateLimit", "RateLimit-Policy", "Retry-After", "ETag", "Link", "Age"})
    void itMayReadWhatOurAnswersSay(String header) {
        String exposed =
                given().header("Origin", "https://app.example").get(SEEN).header("Access-Control-Expose-Headers");

        assertTrue(exposed.toLowerCase().matches("(.*,)?\\s*" + header.toLowerCase() + "\\s*(,.*)?"), exposed);
    }

    @Test
    void nobodyElseMay() {
        given().header("Origin", "https://evil.example")
                .get(SEEN)
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://app.example.evil.example")
                .get(SEEN)
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://app.example")
                .get(SEEN)
                .then()
                .header(
                        "Access-Control-Allow-Credentials",
                        org.hamcrest.Matchers.anyOf(nullValue(), org.hamcrest.Matchers.is("false")));
    }
}
