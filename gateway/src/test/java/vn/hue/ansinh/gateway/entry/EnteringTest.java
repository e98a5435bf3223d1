package vn.hue.ansinh.gateway.entry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.SomeBytes;
import vn.hue.ansinh.gateway.testing.Wire;

@QuarkusTest
@WithTestResource(Neighbours.class)
class EnteringTest {
    private static final int LIMIT = 2 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agencies/../../../q/metrics",
                "/api/v1/agencies/%2e%2e/x",
                "/api//v1/agencies",
                "//api/v1/agencies",
                "/api/v1/agencies;a=b",
                "/api%2fv1/agencies",
                "/api/v1/agencies/%252e%252e",
                "http://elsewhere/api/v1/agencies",
                "*"
            })
    void anUnclearPathIsA400(String target) throws IOException {
        String answer = Wire.ask("GET " + target + " HTTP/1.1");

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("\"invalid-path\""), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "NONSENSE"})
    void anUnusualMethodIsA405(String method) throws IOException {
        String answer = Wire.ask(method + " /api/v1/agencies HTTP/1.1");

        assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
        assertTrue(answer.contains("\"method-not-allowed\""), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: identity",
                "Content-Length: +3",
                "Content-Length: 3|Content-Length: 4",
                "Content-Length: -1",
                "Transfer-Encoding: chunked|Transfer-Encoding: identity"
            })
    void aBodyOfDoubtfulLengthReachesNoService(String headers) throws IOException {
        String answer = Wire.ask("POST /api/v1/agencies/seen HTTP/1.1", headers.split("\\|"));

        assertTrue(answer.matches("(?s)HTTP/1.[01] 400.*"), answer);
        assertFalse(answer.contains("headers"), answer);
    }

    @Test
    void aSecondRequestCannotHideInTheFirst() throws IOException {
        String answer = Wire.send("POST /api/v1/agencies/echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Length: 60\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "0\r\n\r\nGET /api/v1/agencies/seen HTTP/1.1\r\nHost: b\r\n\r\n");

        assertEquals(1, answer.split("HTTP/1.1 ", -1).length - 1, answer);
        assertFalse(answer.contains("uri"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: a b\r\n", "Host: a/b\r\n", "Host: a\r\nHost: b\r\n", "Host: a@b\r\n"})
    void oneClearHostIsNeeded(String host) throws IOException {
        String answer = Wire.send("GET /api/v1/agencies HTTP/1.1\r\nConnection: close\r\n" + host + "\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("\"invalid-request\""), answer);
    }

    @Test
    void anAnnouncedBodyOverTheLimitIsA413() throws IOException {
        String answer = Wire.ask("POST /api/v1/agencies/echo HTTP/1.1", "Content-Length: " + (LIMIT + 1));

        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("\"body-too-large\""), answer);
    }

    @Test
    void aWholeBodyOverTheLimitIsA413ThatTheCallerCanRead() {
        given().body(SomeBytes.of(3 * LIMIT))
                .post("/api/v1/agencies/echo")
                .then()
                .statusCode(413)
                .body("code", is("body-too-large"))
                .body("detail", containsString("2097152"));
    }

    @Test
    void aBodyOfUnknownLengthIsCutAtTheLimit() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.write("POST /api/v1/agencies/whole HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
            wire.write(Integer.toHexString(2 * LIMIT) + "\r\n").write(SomeBytes.of(LIMIT + 1));

            String answer = wire.readToEnd();

            assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
            assertTrue(answer.contains("connection: close"), answer);
        }
    }

    @Test
    void aBodyAtTheLimitPasses() {
        given().body(SomeBytes.of(LIMIT)).post("/api/v1/agencies/seen").then().statusCode(200);
    }

    @Test
    void anAddressOverTheLimitIsA414() throws IOException {
        String answer = Wire.ask("GET /api/v1/agencies/seen?q=" + "a".repeat(8_192) + " HTTP/1.1");

        assertTrue(answer.startsWith("HTTP/1.1 414"), answer);
        assertTrue(answer.contains("\"url-too-long\""), answer);
    }

    @Test
    void headersOverTheLimitAreA431() throws IOException {
        String answer = Wire.ask("GET /api/v1/agencies/seen HTTP/1.1", "X-Long: " + "a".repeat(16_384));

        assertTrue(answer.startsWith("HTTP/1.1 431"), answer);
        assertTrue(answer.contains("\"headers-too-large\""), answer);
    }

    @Test
    void theServerHangsUpOnAnAddressThatIsFarTooLong() throws IOException {
        String answer = Wire.ask("GET /api/v1/agencies/seen?q=" + "a".repeat(20_000) + " HTTP/1.1");

        assertTrue(answer.matches("(?s)HTTP/1.[01] 414.*"), answer);
    }

    @Test
    void theServerHangsUpOnHeadersThatAreFarTooLong() throws IOException {
        String answer = Wire.ask("GET /api/v1/agencies/seen HTTP/1.1", "X-Long: " + "a".repeat(40_000));

        assertTrue(answer.matches("(?s)HTTP/1.[01] 431.*"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/metrics",
                "/q",
                "/q/openapi",
                "/q/swagger-ui",
                "/metrics",
                "/api",
                "/api/v1",
                "/api/v1/none",
                "/x"
            })
    void whatIsNobodysIsA404(String path) {
        given().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("not-found"));
    }

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

    @Test
    void noOtherOriginIsInvited() {
        given().header("Origin", "https://evil.example")
                .get("/api/v1/agencies/seen")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void theConnectionStaysUsableAfterARefusedBody() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.write("POST /none HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nabcde"
                    + "GET /api/v1/agencies/seen HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

            String answers = wire.readToEnd();

            assertTrue(answers.startsWith("HTTP/1.1 404"), answers);
            assertTrue(answers.contains("HTTP/1.1 200"), answers);
        }
    }

    @Test
    void pipelinedRequestsAreAnsweredInOrder() throws IOException {
        String one = "GET /api/v1/agencies/seen?n=%d HTTP/1.1\r\nHost: a\r\n";
        String answers = Wire.send(one.formatted(1) + "\r\n" + one.formatted(2) + "Connection: close\r\n\r\n");

        assertTrue(answers.indexOf("n=1") > 0 && answers.indexOf("n=1") < answers.indexOf("n=2"), answers);
    }
}
