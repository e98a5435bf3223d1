package vn.hue.ansinh.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.SomeBytes;
import vn.hue.ansinh.gateway.testing.Upstream;
import vn.hue.ansinh.gateway.testing.Wire;

@QuarkusTest
@WithTestResource(Neighbours.class)
class ForwardingTest {
    private static final String SEEN = "/api/v1/agencies/seen";

    @Test
    void passesMethodPathQueryAndHeadersOn() {
        given().header("If-None-Match", "\"v3\"")
                .header("Authorization-Hint", "x")
                .urlEncodingEnabled(false)
                .get(SEEN + "?q=S%E1%BB%9F&limit=5")
                .then()
                .statusCode(200)
                .body("method", is("GET"))
                .body("uri", is(SEEN + "?q=S%E1%BB%9F&limit=5"))
                .body("headers.if-none-match", is("\"v3\""));
    }

    @Test
    void tellsTheServiceWhoCallsAndByWhichAddress() {
        given().header("Host", "ansinh.example:8443")
                .get(SEEN)
                .then()
                .body("headers.x-forwarded-for", is("127.0.0.1"))
                .body("headers.x-forwarded-host", is("ansinh.example:8443"))
                .body("headers.x-forwarded-proto", is("http"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "X-Real-IP",
                "X-User",
                "X-Remote-User",
                "Remote-User",
                "X-Auth-Request-Email",
                "X-Original-URL",
                "X-HTTP-Method-Override",
                "X-Agency",
                "X_Forwarded_For",
                "Via",
                "Cookie",
                "Proxy-Authorization",
                "Keep-Alive",
                "TE"
            })
    void dropsWhatACallerSaysInTheNameOfOthers(String name) {
        given().header(name, "admin").get(SEEN).then().body("headers", not(hasKey(name.toLowerCase())));
    }

    @Test
    void replacesForwardedHeadersOfTheCaller() {
        given().header("X-Forwarded-For", "1.2.3.4")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/evil")
                .get(SEEN)
                .then()
                .body("headers.x-forwarded-for", is("127.0.0.1"))
                .body("headers.x-forwarded-host", startsWith("localhost"))
                .body("headers.x-forwarded-proto", is("http"))
                .body("headers", not(hasKey("x-forwarded-prefix")));
    }

    @Test
    void dropsHeadersThatTheCallerDeclaresToBeForOneHopOnly() throws IOException {
        String answer =
                Wire.send("GET " + SEEN + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nConnection: X-Mine\r\n"
                        + "X-Mine: 1\r\nX-Kept: 1\r\n\r\n");

        assertTrue(answer.contains("x-kept"));
        assertFalse(answer.contains("x-mine"));
    }

    @Test
    void keepsTheRequestIdOfTheCallerEverywhere() {
        given().header("X-Request-Id", "mine-1")
                .get(SEEN)
                .then()
                .header("X-Request-Id", "mine-1")
                .body("headers.x-request-id", is("mine-1"));
    }

    @Test
    void continuesTheTraceOfTheCaller() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .header("tracestate", "a=1")
                .get(SEEN)
                .then()
                .header("traceparent", startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-"))
                .body("headers.traceparent", startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-"))
                .body("headers.traceparent", not(equalTo("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")))
                .body("headers.tracestate", is("a=1"));
    }

    @Test
    void startsATraceAndDropsAStateThatBelongsToNone() {
        given().header("tracestate", "a=1")
                .get(SEEN)
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"))
                .body("headers", not(hasKey("tracestate")));
    }

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
    void letsAServiceNameTheAddressTheCallerUsed() {
        given().header("Host", "ansinh.example")
                .post("/api/v1/reports/created")
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
    void forwardsAPutWithoutABody() {
        given().put(SEEN)
                .then()
                .statusCode(200)
                .body("method", is("PUT"))
                .body("headers", not(hasKey("transfer-encoding")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_537, 2_097_152})
    void streamsABodyThereAndBack(int size) {
        byte[] bytes = SomeBytes.of(size);

        byte[] echo = given().body(bytes)
                .post("/api/v1/agencies/echo")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertArrayEquals(bytes, echo);
    }

    @Test
    void answersACallerWhoWaitsForLeaveToSend() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.write("POST /api/v1/agencies/echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 3\r\n"
                    + "Expect: 100-continue\r\n\r\n");
            byte[] leave = wire.socket().getInputStream().readNBytes("HTTP/1.1 100 Continue\r\n\r\n".length());
            assertEquals("HTTP/1.1 100 Continue\r\n\r\n", new String(leave));

            assertTrue(wire.write("abc").readToEnd().contains("abc"));
        }
    }

    @Test
    void speaksHttp2WithBodiesOfUnknownLength() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        URI echo = URI.create("http://localhost:" + Wire.port() + "/api/v1/agencies/echo");
        byte[] bytes = SomeBytes.of(300_000);
        client.send(HttpRequest.newBuilder(echo).build(), BodyHandlers.discarding());

        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(echo)
                        .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(bytes)))
                        .build(),
                BodyHandlers.ofByteArray());

        assertEquals(HttpClient.Version.HTTP_2, answer.version());
        assertArrayEquals(bytes, answer.body());
    }

    @Test
    void doesNotLetOthersKeepWhatItPasses() {
        given().get(SEEN).then().header("Cache-Control", is("no-cache"));
    }
}
