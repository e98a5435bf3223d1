package vn.hue.ansinh.gateway.connection;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.request.Stops;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.SomeBytes;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.Tokens;

/** One who asks for a hundred large pages at once and reads none of them, and then all. */
@QuarkusTest
@WithTestResource(Neighbours.class)
class UntakenAnswersTest {
    private static final int ASKED = 100;
    private static final int GIVEN_UP = 20;
    private static final String LARGE = "/openapi.json?untaken";
    private static final String WHOLE = "/api/v1/agencies/whole";
    private static final String SEEN = "/openapi.json?seen";

    /** Counts who came past the place where one waits for room. */
    @ApplicationScoped
    static class Counter {
        static final AtomicInteger LET_IN = new AtomicInteger();
        static final Queue<WeakReference<HttpServerRequest>> REQUESTS = new ConcurrentLinkedQueue<>();
        static final Queue<WeakReference<HttpConnection>> CONNECTIONS = new ConcurrentLinkedQueue<>();

        void stand(@Observes Router router) {
            router.route().order(Stops.MARKING + 1).handler(passing -> {
                if (passing.request().uri().equals(SEEN)) {
                    REQUESTS.add(new WeakReference<>(passing.request()));
                    CONNECTIONS.add(new WeakReference<>(passing.request().connection()));
                }
                passing.next();
            });
            router.route("/openapi.json").order(Stops.ENTRY + 1).handler(passing -> {
                if ("untaken".equals(passing.request().query())) {
                    LET_IN.incrementAndGet();
                }
                passing.next();
            });
        }
    }

    @BeforeEach
    void countAnew() {
        Counter.LET_IN.set(0);
        Counter.REQUESTS.clear();
        Counter.CONNECTIONS.clear();
    }

    @Test
    void whoTakesNoAnswersIsGivenNoMoreAndWhoTakesThemGetsAll() throws IOException {
        try (Wire caller = Wire.open()) {
            caller.write(("GET " + LARGE + " HTTP/1.1\r\nHost: localhost\r\n\r\n").repeat(ASKED - 1) + "GET " + LARGE
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            awaitAStandstillBelow(ASKED / 2);
            String answers = caller.readToEnd();

            assertEquals(ASKED, answers.split("HTTP/1\\.1 200 OK\r\n", -1).length - 1);
            assertEquals(ASKED, Counter.LET_IN.get());
            assertTrue(answers.endsWith("}") || answers.endsWith("}\n"), answers.substring(answers.length() - 50));
        }
    }

    @Test
    void inFramesItIsTheSame() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            List<Future<HttpClientResponse>> answers = untaken(inFrames(vertx), ASKED);

            awaitAStandstillBelow(ASKED / 4);
            List<Future<Long>> taken = answers.stream()
                    .map(answer -> answer.compose(UntakenAnswersTest::length))
                    .toList();
            Future.all(taken).toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);

            assertEquals(ASKED, Counter.LET_IN.get());
            assertEquals(1, taken.stream().map(Future::result).distinct().count());
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }

    /** One that is gathered, and one that streams. */
    @ParameterizedTest
    @ValueSource(ints = {20, 200_000})
    void whoWaitedForRoomLosesNothingOfHisBody(int length) throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            HttpClient caller = inFrames(vertx);
            List<Future<HttpClientResponse>> answers = untaken(caller, ASKED / 2);
            awaitAStandstillBelow(ASKED / 4);

            Future<Buffer> told = caller.request(HttpMethod.POST, Wire.port(), "localhost", WHOLE)
                    .map(request -> request.putHeader("Authorization", "Bearer " + Tokens.of("SYT", "approver")))
                    .compose(request -> request.send(Buffer.buffer(SomeBytes.of(length))))
                    .compose(HttpClientResponse::body);
            answers.forEach(answer -> answer.compose(UntakenAnswersTest::length));

            assertEquals(length + " bytes", got(told).toString());
        } finally {
            got(vertx.close());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200_000})
    void norDoesWhoStoodBehindOthersInLine(int length) throws IOException {
        try (Wire caller = Wire.open()) {
            caller.write(("GET " + LARGE + " HTTP/1.1\r\nHost: localhost\r\n\r\n").repeat(ASKED) + "POST " + WHOLE
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + length
                    + "\r\nAuthorization: Bearer " + Tokens.of("SYT", "approver") + "\r\n\r\n"
                    + "x".repeat(length));
            awaitAStandstillBelow(ASKED / 2);

            assertTrue(caller.readToEnd().endsWith(length + " bytes"));
        }
    }

    @Test
    void aConnectionThatIsOverIsForgotten() throws Exception {
        Vertx vertx = Vertx.vertx();
        got(inFrames(vertx)
                .request(HttpMethod.GET, Wire.port(), "localhost", SEEN)
                .compose(HttpClientRequest::send)
                .compose(HttpClientResponse::end));

        got(vertx.close());

        assertEquals(1, Counter.CONNECTIONS.size());
        awaitForgotten(Counter.CONNECTIONS);
    }

    @Test
    void whatIsGivenUpBeforeThereIsRoomIsForgottenAtOnce() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            HttpClient caller = inFrames(vertx);
            untaken(caller, ASKED / 2);
            awaitAStandstillBelow(ASKED / 4);
            List<HttpClientRequest> more = new ArrayList<>();
            for (int n = 0; n < GIVEN_UP; n++) {
                more.add(got(caller.request(HttpMethod.GET, Wire.port(), "localhost", SEEN)));
            }
            more.forEach(HttpClientRequest::send);
            await().until(() -> Counter.REQUESTS.size() == GIVEN_UP);

            more.forEach(HttpClientRequest::reset);

            awaitForgotten(Counter.REQUESTS);
            assertTrue(Counter.LET_IN.get() < ASKED / 4);
        } finally {
            got(vertx.close());
        }
    }

    private static HttpClient inFrames(Vertx vertx) {
        return vertx.createHttpClient(new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_2)
                .setHttp2ClearTextUpgrade(false)
                .setHttp2MaxPoolSize(1)
                .setHttp2MultiplexingLimit(ASKED));
    }

    private static List<Future<HttpClientResponse>> untaken(HttpClient caller, int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> caller.request(HttpMethod.GET, Wire.port(), "localhost", LARGE)
                        .compose(HttpClientRequest::send)
                        .onSuccess(HttpClientResponse::pause))
                .toList();
    }

    private static <T> T got(Future<T> coming) throws Exception {
        return coming.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    private static void awaitForgotten(Queue<? extends WeakReference<?>> held) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            System.gc();
            return held.stream().allMatch(one -> one.refersTo(null));
        });
    }

    private static void awaitAStandstillBelow(int few) {
        await().until(() -> Counter.LET_IN.get() > 0);
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(20)).until(Counter.LET_IN::get, n -> n < few);
    }

    /** How many bytes came, once all have come. */
    private static Future<Long> length(HttpClientResponse answer) {
        AtomicLong length = new AtomicLong();
        answer.handler(bytes -> length.addAndGet(bytes.length()));
        Future<Long> whole = answer.end().map(end -> length.get());
        answer.resume();
        return whole;
    }
}
