package vn.hue.ansinh.gateway.route;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Line;
import vn.hue.ansinh.kit.testing.Tokens;

/** By either line. */
abstract class RequestHeadersTest {
    private static final String SEEN = "/api/v1/agencies/seen";
    private final Line line;

    RequestHeadersTest(Line line) {
        this.line = line;
    }

    @Test
    void tellsTheServiceWhoCallsAndByWhichAddress() {
        line.given()
                .header("Host", "ansinh.example:8443")
                .get(SEEN)
                .then()
                .body("headers.x-forwarded-for", is("127.0.0.1"))
                .body("headers.x-forwarded-host", is("ansinh.example:8443"))
                .body("headers.x-forwarded-proto", is(line.scheme()));
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
        line.given().header(name, "admin").get(SEEN).then().body("headers", not(hasKey(name.toLowerCase())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "Bearer   ", "bearer "})
    void aTokenIsPassedOnInOneSpelling(String scheme) {
        String token = Tokens.of("SYT", "reporter");

        line.given()
                .header("Authorization", scheme + token)
                .get(SEEN)
                .then()
                .body("headers.authorization", is("Bearer " + token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"If-Match", "If-None-Match"})
    void allLinesOfAConditionArePassedOn(String name) {
        line.given()
                .header(name, "\"v3-gzip\"", "\"v4-gzip\"")
                .get(SEEN)
                .then()
                .body("headers." + name.toLowerCase(), is("\"v3\", \"v4\""));
    }

    @Test
    void replacesForwardedHeadersOfTheCaller() {
        line.given()
                .header("X-Forwarded-For", "1.2.3.4")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "wss")
                .header("X-Forwarded-Prefix", "/evil")
                .get(SEEN)
                .then()
                .body("headers.x-forwarded-for", is("127.0.0.1"))
                .body("headers.x-forwarded-host", startsWith("localhost"))
                .body("headers.x-forwarded-proto", is(line.scheme()))
                .body("headers", not(hasKey("x-forwarded-prefix")));
    }

    @Test
    void dropsHeadersThatTheCallerDeclaresToBeForOneHopOnly() throws IOException {
        String answer =
                line.send("GET " + SEEN + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nConnection: X-Mine\r\n"
                        + "X-Mine: 1\r\nX-Kept: 1\r\n\r\n");

        assertTrue(answer.contains("x-kept"));
        assertFalse(answer.contains("x-mine"));
    }

    @Test
    void keepsTheRequestIdOfTheCallerEverywhere() {
        line.given()
                .header("X-Request-Id", "mine-1")
                .get(SEEN)
                .then()
                .header("X-Request-Id", "mine-1")
                .body("headers.x-request-id", is("mine-1"));
    }

    @Test
    void continuesTheTraceOfTheCaller() {
        line.given()
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
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
        line.given()
                .header("tracestate", "a=1")
                .get(SEEN)
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"))
                .body("headers", not(hasKey("tracestate")));
    }
}
