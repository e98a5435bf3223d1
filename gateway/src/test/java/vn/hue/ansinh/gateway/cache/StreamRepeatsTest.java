package vn.hue.ansinh.gateway.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Line;
import vn.hue.ansinh.kit.testing.Tokens;

/** Over HTTP/2, by either line: who has been answered on a connection is answered at once when he asks the same again. */
abstract class StreamRepeatsTest {
    private static final Set<String> OF_EACH = Set.of("x-request-id", "traceparent", "date", "age", "ratelimit");
    private final Line line;
    private Vertx vertx;
    private HttpClient caller;

    @Inject
    MeterRegistry metrics;

    StreamRepeatsTest(Line line) {
        this.line = line;
    }

    record Answer(int status, Map<String, String> fields, String body) {}

    @BeforeEach
    void call() {
        vertx = Vertx.vertx();
        caller = vertx.createHttpClient(new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_2)
                .setHttp2ClearTextUpgrade(false)
                .setHttp2MaxPoolSize(1)
                .setSsl(line == Line.TLS)
                .setUseAlpn(line == Line.TLS)
                .setTrustAll(true)
                .setVerifyHost(false));
    }

    @AfterEach
    void hangUp() throws Exception {
        got(vertx.close());
    }

    private static <T> T got(Future<T> coming) throws Exception {
        return coming.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    private Answer ask(String path, String... fields) throws Exception {
        return ask(HttpMethod.GET, path, Buffer.buffer(), fields);
    }

    private Answer ask(HttpMethod method, String path, Buffer body, String... fields) throws Exception {
        return got(caller.request(method, line.port(), "localhost", path)
                .map(request -> {
                    for (String field : fields) {
                        int end = field.indexOf(':');
                        request.putHeader(field.substring(0, end), field.substring(end + 2));
                    }
                    return request;
                })
                .compose(request -> body.length() == 0 ? request.send() : request.send(body))
                .compose(StreamRepeatsTest::read));
    }

    private static Future<Answer> read(HttpClientResponse response) {
        Map<String, String> fields = new TreeMap<>();
        MultiMap headers = response.headers();
        headers.names()
                .forEach(name -> fields.put(name.toLowerCase(Locale.ROOT), String.join(", ", headers.getAll(name))));
        return response.body().map(body -> new Answer(response.statusCode(), fields, body.toString("ISO-8859-1")));
    }

    private double atOnce() {
        return metrics.counter("ansinh.cache.repeats").count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: */*",
                "User-Agent: Hue-S/7",
                "Accept-Language: vi",
                "Accept-Encoding: gzip",
                "If-None-Match: \"other\"",
                "if-none-match: *"
            })
    void whatIsAskedAgainIsAnsweredAsItWasWhenItWasRead(String field) throws Exception {
        ask("/api/v1/agencies/tagged");
        double before = atOnce();
        Answer read = ask("/api/v1/agencies/tagged", field, "Referer: " + field);
        assertEquals(before, atOnce());
        Answer atOnce = ask("/api/v1/agencies/tagged", field, "Referer: " + field);
        assertEquals(before + 1, atOnce());

        assertEquals(read.status(), atOnce.status());
        assertEquals(read.body(), atOnce.body());
        assertEquals(read.fields().keySet(), atOnce.fields().keySet());
        read.fields()
                .forEach((name, value) -> assertTrue(
                        OF_EACH.contains(name) || value.equals(atOnce.fields().get(name)), name));
        assertNotEquals(read.fields().get("x-request-id"), atOnce.fields().get("x-request-id"));
        assertTrue(atOnce.fields().get("traceparent").matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }

    @Test
    void itIsTimedWithTheOthersOfItsOperation() throws Exception {
        askUntilKnown("/api/v1/agencies/timed");
        long before = timed();
        ask("/api/v1/agencies/timed");

        assertEquals(before + 1, timed());
    }

    private void askUntilKnown(String path, String... fields) throws Exception {
        ask(path, fields);
        ask(path, fields);
        double before = atOnce();
        ask(path, fields);
        assertEquals(before + 1, atOnce());
    }

    private long timed() {
        return metrics.get("http.server.requests")
                .tags("uri", "/api/v1/agencies/{code}", "status", "200")
                .timer()
                .count();
    }

    @Test
    void whatHasChangedIsNotShownAnyMore() throws Exception {
        askUntilKnown("/api/v1/agencies/changed");
        String before = ask("/api/v1/agencies/changed").body();
        ask(
                HttpMethod.PUT,
                "/api/v1/assignments/echo",
                Buffer.buffer("new"),
                "Authorization: Bearer " + Tokens.of(null, "admin"));

        assertNotEquals(before, ask("/api/v1/agencies/changed").body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Request-Id: mine",
                "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "Authorization: Bearer x",
                "Origin: https://app.example",
                "Cookie: a=b",
                "X-Forwarded-For: 10.1.2.3"
            })
    void whoNamesHimselfOrIsUnusualIsReadEachTime(String field) throws Exception {
        askUntilKnown("/api/v1/agencies/seen");
        double before = atOnce();
        for (int time = 0; time < 3; time++) {
            Answer last = ask("/api/v1/agencies/seen", field);
            assertEquals(
                    field.equals("X-Request-Id: mine"),
                    last.fields().get("x-request-id").equals("mine"));
        }
        assertEquals(before, atOnce());
    }

    @Test
    void whoAsksForMoreOrLessIsNotTakenForAnother() throws Exception {
        askUntilKnown("/api/v1/agencies/seen", "Accept: */*");
        double before = atOnce();
        ask("/api/v1/agencies/seen", "Accept: */*", "Accept-Language: vi");
        ask("/api/v1/agencies/seen");
        ask("/api/v1/agencies/seen?on=2025-01-01", "Accept: */*");
        ask(HttpMethod.HEAD, "/api/v1/agencies/seen", Buffer.buffer(), "Accept: */*");
        assertEquals(before, atOnce());
    }

    @Test
    void aBodyThatNobodyAskedForIsLetGoAndHoldsUpNobody() throws Exception {
        askUntilKnown("/api/v1/agencies/seen");
        double before = atOnce();
        for (int time = 0; time < 3; time++) {
            assertEquals(
                    200, askWithABodyOfUntoldLength("/api/v1/agencies/seen").status());
        }
        assertEquals(before + 3, atOnce());
        assertEquals(200, ask("/api/v1/agencies/seen").status());
    }

    private Answer askWithABodyOfUntoldLength(String path) throws Exception {
        return got(caller.request(HttpMethod.GET, line.port(), "localhost", path)
                .compose(request -> request.setChunked(true)
                        .sendHead()
                        .compose(sent -> request.end(Buffer.buffer("x".repeat(30_000))))
                        .compose(sent -> request.response()))
                .compose(StreamRepeatsTest::read));
    }
}
