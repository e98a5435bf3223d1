package vn.hue.ansinh.gateway.entry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** An app on another address, which the operators have named. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "store", value = "here"),
            @ResourceArg(name = "quarkus_http_cors_enabled", value = "true"),
            @ResourceArg(name = "quarkus_http_cors_origins", value = "https://other.example, https://app.example"),
            @ResourceArg(name = "ansinh_door_trusted-proxies", value = "127.0.0.0/8"),
            @ResourceArg(name = "ansinh_rates_address", value = "100000")
        })
class NamedOriginTest {
    private static final String APP = "https://app.example";
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

    @Test
    void itMayChangeWhatItHasSeen() {
        fromTheApp()
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,content-type,idempotency-key,if-match")
                .options("/api/v1/webhooks/01930b1e-6f2a-7c31-9d5c-0a2c8a1e5b11")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", APP)
                .header("Access-Control-Allow-Methods", containsString("PUT"))
                .header("Access-Control-Allow-Headers", containsString("idempotency-key"))
                .header("Access-Control-Max-Age", "3600");
    }

    /** Or a browser that has kept it for no page in particular would show it to the app without leave. */
    @Test
    void whatNobodyInParticularHasAskedForDiffersByOriginToo() {
        Response answer = given().get("/openapi.yaml");

        assertTrue(answer.headers().getValues("Vary").contains("Origin"), answer.headers()::toString);
    }

    @Test
    void whatAServiceSaysOfItsDifferencesStays() {
        Response answer = fromTheApp().get("/api/v1/agencies/varied");

        assertTrue(
                answer.headers().getValues("Vary").containsAll(List.of("Accept-Language", "Origin")),
                answer.headers()::toString);
    }

    private static RequestSpecification fromTheApp() {
        return given().header("Origin", APP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RateLimit",
                "RateLimit-Policy",
                "Retry-After",
                "ETag",
                "Link",
                "Age",
                "Location",
                "Cache-Status",
                "Content-Disposition",
                "WWW-Authenticate"
            })
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
