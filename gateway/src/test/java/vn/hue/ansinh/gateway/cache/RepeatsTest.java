package vn.hue.ansinh.gateway.cache;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Line;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.Tokens;

/** By either line. Who has asked twice on a connection is answered at once from the third time on. */
abstract class RepeatsTest {
    private static final String END = "\r\n\r\n";
    private final Line line;

    @Inject
    MeterRegistry metrics;

    RepeatsTest(Line line) {
        this.line = line;
    }

    /** An answer: its first line, its fields by name, its body. */
    record Answer(String status, Map<String, String> fields, String body) {
        String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    private double atOnce() {
        return metrics.counter("ansinh.cache.repeats").count();
    }

    private static String get(String path, String... fields) {
        String more = fields.length == 0 ? "" : String.join("\r\n", fields) + "\r\n";
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
    }

    private static Answer ask(Wire wire, String head) throws IOException {
        return read(wire.write(head));
    }

    private static Answer read(Wire wire) throws IOException {
        String[] lines = wire.readUntil(END).split("\r\n");
        Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(lines)
                .skip(1)
                .forEach(field -> fields.merge(
                        field.substring(0, field.indexOf(':')),
                        field.substring(field.indexOf(':') + 2),
                        (one, other) -> one + ", " + other));
        StringBuilder body = new StringBuilder();
        int length = lines[0].contains(" 304 ") ? 0 : Integer.parseInt(fields.getOrDefault("content-length", "0"));
        while (body.length() < length) {
            body.append((char) wire.socket().getInputStream().read());
        }
        return new Answer(lines[0], fields, body.toString());
    }

    /** The last answer that was read, and the first that was not. */
    private Answer[] readAndAtOnce(Wire wire, String head) throws IOException {
        ask(wire, head);
        Answer read = ask(wire, head);
        double before = atOnce();
        Answer atOnce = ask(wire, head);
        assertEquals(before + 1, atOnce());
        return new Answer[] {read, atOnce};
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: */*",
                "Accept: application/json\r\nUser-Agent: Hue-S/7\r\nAccept-Language: vi",
                "Accept-Encoding: gzip",
                "If-None-Match: \"other\"",
                "if-none-match: *",
                "Connection: keep-alive"
            })
    void aHeadThatComesAgainIsAnsweredAsItWasWhenItWasRead(String fields) throws IOException {
        try (Wire wire = line.open()) {
            Answer[] both = readAndAtOnce(wire, get("/api/v1/agencies/tagged", fields));

            assertEquals(both[0].status(), both[1].status());
            assertEquals(both[0].body(), both[1].body());
            assertEquals(both[0].fields().keySet(), both[1].fields().keySet());
            for (String name : both[0].fields().keySet()) {
                boolean isOfEach = name.equalsIgnoreCase("X-Request-Id")
                        || name.equalsIgnoreCase("traceparent")
                        || name.equalsIgnoreCase("date")
                        || name.equalsIgnoreCase("age")
                        || name.equalsIgnoreCase("ratelimit");
                assertTrue(isOfEach || both[0].field(name).equals(both[1].field(name)), name);
            }
            assertNotEquals(both[0].field("X-Request-Id"), both[1].field("X-Request-Id"));
            assertTrue(both[1].field("traceparent").matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
        }
    }

    @Test
    void itIsKnownWhoeverHasSentItBefore() throws IOException {
        String head = get("/api/v1/agencies/seen", "User-Agent: known");
        try (Wire first = line.open();
                Wire second = line.open()) {
            readAndAtOnce(first, head);
            ask(second, get("/api/v1/agencies/seen", "User-Agent: other"));
            ask(second, get("/api/v1/agencies/seen", "User-Agent: other"));

            double before = atOnce();
            ask(second, head);
            assertEquals(before + 1, atOnce());
        }
    }

    @Test
    void itIsTimedWithTheOthersOfItsOperation() throws IOException {
        String operation = "/api/v1/agencies/{code}";
        try (Wire wire = line.open()) {
            readAndAtOnce(wire, get("/api/v1/agencies/timed"));
            long before = timed(operation);
            ask(wire, get("/api/v1/agencies/timed"));

            assertEquals(before + 1, timed(operation));
        }
    }

    private long timed(String operation) {
        return metrics.get("http.server.requests")
                .tags("uri", operation, "status", "200")
                .timer()
                .count();
    }

    @Test
    void whatHasChangedIsNotShownAnyMore() throws IOException {
        String head = get("/api/v1/agencies/changed");
        try (Wire wire = line.open()) {
            Answer before = readAndAtOnce(wire, head)[1];
            line.given()
                    .auth()
                    .oauth2(Tokens.of(null, "admin"))
                    .body("new")
                    .put("/api/v1/assignments/echo")
                    .then()
                    .statusCode(200);

            assertNotEquals(before.body(), ask(wire, head).body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Request-Id: mine",
                "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "Authorization: Bearer x",
                "Origin: https://app.example",
                "Cookie: a=b",
                "X-Forwarded-For: 10.1.2.3",
                "Expect: 100-continue",
                "Connection: x-a\r\nX-A: 1"
            })
    void whoNamesHimselfOrIsUnusualIsReadEachTime(String field) throws IOException {
        String head = get("/api/v1/agencies/seen", field);
        try (Wire wire = line.open()) {
            ask(wire, get("/api/v1/agencies/seen"));
            ask(wire, get("/api/v1/agencies/seen"));
            double before = atOnce();
            for (int time = 0; time < 4; time++) {
                Answer last = ask(wire, head);
                if (last.status().contains(" 100 ")) {
                    last = read(wire);
                }
                assertEquals(
                        field.equals("X-Request-Id: mine"),
                        last.field("X-Request-Id").equals("mine"));
            }
            assertEquals(before, atOnce());
        }
    }

    @Test
    void noAnswerOvertakesAnotherOnItsConnection() throws IOException {
        String known = get("/api/v1/agencies/seen", "User-Agent: overtaking");
        try (Wire wire = line.open()) {
            readAndAtOnce(wire, known);
            int asked = Neighbours.agencies().asked();
            wire.write(get("/api/v1/agencies/slow"));
            await().atMost(5, TimeUnit.SECONDS)
                    .until(() -> Neighbours.agencies().asked() > asked);
            wire.write(known);

            assertTrue(read(wire).body().contains("/slow"));
            assertFalse(read(wire).body().contains("/slow"));
            double before = atOnce();
            ask(wire, known);
            assertEquals(before + 1, atOnce());
        }
    }

    @Test
    void severalInOneGoAndOneInPiecesAreAnsweredInTheirOrder() throws IOException {
        String one = get("/api/v1/agencies/number-1");
        String other = get("/api/v1/agencies/number-2");
        try (Wire wire = line.open()) {
            readAndAtOnce(wire, one);
            readAndAtOnce(wire, other);
            wire.write(one + other + one);
            assertTrue(read(wire).body().contains("number-1"));
            assertTrue(read(wire).body().contains("number-2"));
            assertTrue(read(wire).body().contains("number-1"));

            wire.write(one.substring(0, 30)).write(one.substring(30));
            assertTrue(read(wire).body().contains("number-1"));
            assertTrue(ask(wire, other).body().contains("number-2"));
        }
    }

    @Test
    void whoEndsHisConnectionIsLetGoEachTime() throws IOException {
        for (String head : new String[] {
            get("/api/v1/agencies/seen", "Connection: close"),
            "GET /api/v1/agencies/seen HTTP/1.0\r\nHost: localhost" + END
        }) {
            for (int time = 0; time < 3; time++) {
                assertTrue(line.send(head).startsWith("HTTP/1."));
            }
        }
    }
}
