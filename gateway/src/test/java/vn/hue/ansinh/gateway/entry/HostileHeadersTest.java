package vn.hue.ansinh.gateway.entry;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;

/** Whatever stands in a header that the door reads, the answer is one that the contract knows, and never a fault of ours. */
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
class HostileHeadersTest {
    private static final List<String> HOSTILE = List.of(
            "-",
            "vi,-",
            "--",
            "=",
            ";",
            ",",
            "*",
            "*-",
            "%",
            "%zz",
            "\"",
            "\"\"",
            "a/b;c=\"",
            "a;=",
            "=;=\"",
            "W/",
            "W/\"",
            "bytes=",
            "bytes=-",
            "bytes=9-1",
            "bytes=99999999999999999999-",
            "00-",
            "00-0-0-00",
            "for=",
            "for=\"[\"",
            "[",
            "[::",
            "::%",
            "1.2.3.4:",
            "://",
            "http://[",
            "null",
            "-1",
            "99999999999999999999",
            "0x1",
            "\u00e9\u0080",
            "q=",
            "a/b;q=",
            "a/b;q=-1",
            "a/b;q=1e9",
            "gzip;q=",
            "close,,",
            "text/csv;q=0.1,;",
            "a/b;c=\"\\",
            "\t");

    private static final List<String> READ = List.of(
            "Accept",
            "Accept-Charset",
            "Accept-Encoding",
            "Accept-Language",
            "Authorization",
            "Access-Control-Request-Headers",
            "Access-Control-Request-Method",
            "Connection",
            "Content-Type",
            "Cookie",
            "Forwarded",
            "Idempotency-Key",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "Last-Event-ID",
            "Origin",
            "Range",
            "TE",
            "Upgrade",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Request-Id",
            "baggage",
            "traceparent",
            "tracestate");

    @BeforeEach
    void theFeedIsOpen() {
        await().until(() -> given().get("/api/v1/events").statusCode() == 200);
    }

    static Stream<String> headers() {
        return READ.stream();
    }

    @ParameterizedTest
    @MethodSource("headers")
    void nothingInAHeaderIsAFaultOfOurs(String header) throws IOException {
        for (String value : HOSTILE) {
            for (String line :
                    List.of("GET /api/v1/agencies/seen", "GET /api/v1/events?limit=1", "OPTIONS /problems", "GET /")) {
                String answer = Wire.ask(line + " HTTP/1.1", header + ": " + value);

                assertTrue(
                        answer.matches("(?s)HTTP/1.1 [1-4].*"),
                        () -> line + ", " + header + ": " + value + "\n" + answer);
            }
        }
    }
}
