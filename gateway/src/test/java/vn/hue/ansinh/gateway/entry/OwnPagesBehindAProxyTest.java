package vn.hue.ansinh.gateway.entry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** Pages of ours and of others, where a proxy ends TLS and the operators have named one address. */
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
class OwnPagesBehindAProxyTest {
    private static final String CREATED = "/api/v1/agencies/created";

    @Test
    void ourOwnPagesMayWrite() {
        from("https://ansinh.example").post(CREATED).then().statusCode(201);
        from("https://ansinh.example")
                .header("X-Forwarded-Host", "ansinh.example:443")
                .post(CREATED)
                .then()
                .statusCode(201);
    }

    @Test
    void aPageOfThePlainAddressIsAnothers() {
        from("http://ansinh.example").post(CREATED).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "OPTIONS"})
    void whoIsNotNamedIsToldWhyAndIsCounted(String method) {
        from("https://evil.example")
                .header("Accept-Language", "en")
                .header("Access-Control-Request-Method", "POST")
                .request(method, CREATED)
                .then()
                .statusCode(403)
                .body("code", is("unknown-origin"), "hint", containsString("QUARKUS_HTTP_CORS_ORIGINS"))
                .header("RateLimit", notNullValue())
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void whoAsksBeforehandIsCountedToo() {
        from("https://app.example")
                .header("Access-Control-Request-Method", "POST")
                .options(CREATED)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://app.example")
                .header("RateLimit", notNullValue());
    }

    /** What asks nothing beforehand goes on to the service. */
    @ParameterizedTest
    @CsvSource({"Access-Control-Request-Headers, 200", "Accept, 201"})
    void whoAsksBeforehandByHalvesIsCountedToo(String header, int status) {
        from("https://app.example")
                .header(header, "authorization")
                .options(CREATED)
                .then()
                .statusCode(status)
                .header("RateLimit", notNullValue());
    }

    @Test
    void aNamedPageMayWrite() {
        from("https://app.example")
                .post(CREATED)
                .then()
                .statusCode(201)
                .header("Access-Control-Allow-Origin", "https://app.example");
    }

    private static RequestSpecification from(String origin) {
        return given().header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "ansinh.example")
                .header("Origin", origin);
    }
}
