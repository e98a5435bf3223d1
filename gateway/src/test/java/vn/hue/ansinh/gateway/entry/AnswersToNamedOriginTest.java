package vn.hue.ansinh.gateway.entry;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.Tokens;

/** What an app on another address, which the operators have named, may read: each answer, whichever stop gave it. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "store", value = "here"),
            @ResourceArg(name = "quarkus_http_cors_enabled", value = "true"),
            @ResourceArg(name = "quarkus_http_cors_origins", value = "https://other.example, https://app.example"),
            @ResourceArg(name = "quarkus_http_cors_methods", value = "GET,HEAD,POST,DELETE"),
            @ResourceArg(name = "ansinh_rates_client", value = "3"),
            @ResourceArg(name = "ansinh_rates_window", value = "PT1H")
        })
class AnswersToNamedOriginTest {
    private static final String APP = "https://app.example";

    /** Of an answer that it may not read a page learns nothing, not even that its token is too old. */
    @ParameterizedTest
    @CsvSource({
        "200, GET /api/v1/agencies/seen, ''",
        "200, HEAD /api/v1/events, Accept: text/event-stream",
        "304, GET /openapi.yaml, If-None-Match: *",
        "400, GET /api//v1/agencies, ''",
        "400, GET /api/v1/agencies?aftr=5, ''",
        "401, GET /api/v1/agencies/seen, Authorization: Bearer worn-out",
        "401, GET /api/v1/webhooks, ''",
        "404, GET /api/v1/nothing, ''",
        "405, TRACE /api/v1/agencies/seen, ''",
        "405, DELETE /api/v1/events, ''",
        "405, PUT /api/v1/agencies/seen, ''",
        "406, GET /api/v1/agencies, Accept: text/html",
        "413, POST /api/v1/agencies/echo, Content-Length: 3145728",
        "414, GET /api/v1/agencies/seen?q=LONG, ''",
        "431, GET /api/v1/agencies/seen, X-Long: LONGLONG",
        "502, GET /api/v1/agencies/hang-up, ''",
        "503, GET /api/v1/indicators/IND-02-01, ''",
        "503, GET /api/v1/agencies/trouble, ''",
        "504, GET /api/v1/duties/silent, ''"
    })
    void itMayReadEachAnswer(int status, String request, String header) throws IOException {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/api/v1/events").statusCode() == 200);

        String asked = header.isEmpty() ? "X-Nothing: more" : header;
        String answer = Wire.ask(longer(request) + " HTTP/1.1", "Origin: " + APP, longer(asked));

        assertReadable(status, answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "a b"})
    void itMayReadThatItKnowsUsByAWrongName(String host) throws IOException {
        String answer = Wire.send("GET /api/v1/agencies/seen HTTP/1.1\r\nHost: " + host + "\r\nOrigin: " + APP
                + "\r\nConnection: close\r\n\r\n");

        assertReadable(host.equals("a b") ? 400 : 421, answer);
    }

    @Test
    void itMayReadThatItsBodyIsBroken() throws IOException {
        String answer = Wire.send("POST /api/v1/agencies/whole HTTP/1.1\r\nHost: a\r\nOrigin: " + APP
                + "\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");

        assertReadable(400, answer);
    }

    @Test
    void itMayReadThatItsBodyIsOfAnotherKind() throws IOException {
        String answer = Wire.ask(
                "POST /api/v1/webhooks HTTP/1.1",
                "Origin: " + APP,
                "Authorization: Bearer " + Tokens.of("SYT", "approver"),
                "Idempotency-Key: 1",
                "Content-Type: text/plain",
                "Content-Length: 0");

        assertReadable(415, answer);
    }

    /** Also one that asks nothing beforehand: it is a question like any other. */
    @Test
    void itMayAskWhichMethodsAnAddressTakes() throws IOException {
        String answer = Wire.ask("OPTIONS /openapi.yaml HTTP/1.1", "Origin: " + APP);

        assertReadable(200, answer);
        assertTrue(answer.toLowerCase(Locale.ROOT).contains("\r\nallow: get, head\r\n"), answer);
    }

    @Test
    void itMayReadThatItAsksTooOften() throws IOException {
        String token = "Authorization: Bearer " + Tokens.of("SXD", "reporter");
        for (int call = 0; call < 3; call++) {
            Wire.ask("GET /api/v1/agencies/seen HTTP/1.1", token);
        }

        String answer = Wire.ask("GET /api/v1/agencies/seen HTTP/1.1", "Origin: " + APP, token);

        assertReadable(429, answer);
    }

    private static String longer(String text) {
        return text.replace("LONGLONG", "a".repeat(16_384)).replace("LONG", "a".repeat(8_192));
    }

    private static void assertReadable(int status, String answer) {
        String head = answer.substring(0, answer.indexOf("\r\n\r\n") + 2).toLowerCase(Locale.ROOT);
        assertTrue(head.startsWith("http/1.1 " + status + " "), head);
        assertTrue(head.contains("\r\naccess-control-allow-origin: " + APP + "\r\n"), head);
        assertTrue(head.matches("(?s).*\r\nvary: [^\r]*origin.*"), head);
        assertTrue(head.matches("(?s).*\r\naccess-control-expose-headers: [^\r]*x-request-id.*"), head);
    }
}
