package vn.hue.ansinh.gateway.entry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;

@QuarkusTest
@WithTestResource(Neighbours.class)
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/health", "/openapi.yaml", "/api/v1/agencies/seen", "/api/v1/plans", "/none"})
    void eachAnswerIsProtected(String path) {
        given().get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Request-Id", notNullValue())
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/health", "/openapi.yaml", "/api/v1/agencies/seen", "/api/v1/plans", "/none"})
    void eachAnswerSaysOnceWhenItWasMade(String path) {
        List<String> dates = given().get(path).headers().getValues("Date");

        assertEquals(1, dates.size());
        assertNotNull(DateTimeFormatter.RFC_1123_DATE_TIME.parse(dates.get(0)));
    }

    @Test
    void dataCanRunNothingEvenIfABrowserTakesItForAPage() {
        given().get("/api/v1/agencies/seen").then().header("Content-Security-Policy", containsString("sandbox"));
    }

    @Test
    void noOtherOriginIsInvited() {
        given().header("Origin", "https://evil.example")
                .get("/api/v1/agencies/seen")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
