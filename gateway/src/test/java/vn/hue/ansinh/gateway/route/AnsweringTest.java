package vn.hue.ansinh.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Upstream;
import vn.hue.ansinh.gateway.testing.Wire;

@QuarkusTest
@WithTestResource(Neighbours.class)
class AnsweringTest {
    private static final String SEEN = "/api/v1/agencies/seen";

    @Test
    void passesTheProblemOfAServiceUntouched() {
        given().get("/api/v1/agencies/trouble")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "7")
                .body(equalTo(Upstream.PROBLEM));
    }

    @Test
    void showsNeitherTheAddressNorTheMakeOfAService() {
        given().header("X-Request-Id", "mine-2")
                .get("/api/v1/agencies/talkative")
                .then()
                .statusCode(200)
                .header("Location", is("http://localhost:" + Wire.port() + "/api/v1/agencies/1"))
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("X-Inner", nullValue())
                .header("ETag", "\"v3\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Request-Id", "mine-2");
    }

    @Test
    void tellsWhichMethodsAnAddressTakes() {
        given().delete("/api/v1/agencies/unfit").then().statusCode(405).header("Allow", is("GET, HEAD, PUT"));
        given().options("/api/v1/agencies/unfit").then().header("Allow", is("GET, HEAD, PUT"));
        given().options("/public/v1/agencies/SYT/timeliness").then().header("Allow", is("GET, HEAD"));
    }

    @Test
    void tellsThoseOfTheAddressThatIsMeantAndNotOfOneThatStandsForAny() {
        given().options("/api/v1/obligations/previews").then().header("Allow", is("POST"));
    }

    @Test
    void doesNotPassOnWhatAServiceSaysOfItsMethods() {
        given().delete("/api/v1/agencies/boastful").then().statusCode(405).header("Allow", is("GET, HEAD, PUT"));
    }

    @Test
    void letsAServiceNameTheAddressTheCallerUsed() {
        given().header("Host", "ansinh.example")
                .post("/api/v1/agencies/created")
                .then()
                .statusCode(201)
                .header("Location", "http://ansinh.example/api/v1/reports/1");
    }

    @Test
    void keepsAnswersWithoutABodyWithoutOne() throws IOException {
        String nothing = Wire.ask("GET /api/v1/agencies/nothing HTTP/1.1");
        String unchanged = Wire.ask("GET /api/v1/agencies/unchanged HTTP/1.1");
        String head = Wire.ask("HEAD /api/v1/agencies/seen HTTP/1.1");

        for (String answer : List.of(nothing, unchanged, head)) {
            assertTrue(answer.endsWith("\r\n\r\n"), answer);
            assertFalse(answer.toLowerCase().contains("transfer-encoding"), answer);
        }
        assertTrue(unchanged.contains("\"v3\""));
    }

    @Test
    void doesNotLetOthersKeepWhatItPasses() {
        given().get(SEEN).then().header("Cache-Control", is("no-cache"));
    }
}
