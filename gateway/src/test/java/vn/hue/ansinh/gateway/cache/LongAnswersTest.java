package vn.hue.ansinh.gateway.cache;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.request.CountedAs;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Upstream;
import vn.hue.ansinh.gateway.testing.Wire;

/** Many long answers at once: memory stays within its bounds, and everybody is told all that he has asked for. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_cache_operations", value = "getAgency"),
            @ResourceArg(name = "ansinh_cache_fresh", value = "PT1H"),
            @ResourceArg(name = "ansinh_cache_under-way-bytes", value = "16777216"),
            @ResourceArg(name = "ansinh_cache_sending-bytes", value = "16777216"),
            // However busy this machine is, nobody is refused for it.
            @ResourceArg(name = "ansinh_cache_deadline", value = "PT2M"),
            @ResourceArg(name = "ansinh_routes_agencies_wait-time", value = "PT1M")
        })
class LongAnswersTest {
    private static final int CALLERS = 60;
    private static final long BOUND = 16_777_216;
    /** So many of them find place in the bound. */
    private static final int AT_ONCE = 8;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    Errands errands;

    @Inject
    Memory memory;

    @Inject
    Vertx vertx;

    @AfterEach
    void allRoomIsFreeAgain() {
        await().untilAsserted(() -> {
            assertEquals(BOUND, memory.freeForUnderWay());
            assertEquals(BOUND, memory.freeForSending());
        });
    }

    @Test
    void everybodyGetsAllOfHisAndNoneTakesMoreThanThereIs() {
        List<CompletableFuture<HttpResponse<String>>> callers = IntStream.range(0, CALLERS)
                .mapToObj(caller -> ask("on=" + caller))
                .toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(callers.toArray(CompletableFuture[]::new));
        while (!all.isDone()) {
            assertTrue(memory.freeForUnderWay() >= 0 && memory.freeForSending() >= 0);
        }

        for (int caller = 0; caller < CALLERS; caller++) {
            HttpResponse<String> answer = callers.get(caller).join();
            assertEquals(200, answer.statusCode());
            assertEquals(Upstream.heavy("on=" + caller), answer.body());
        }
        long kept = callers.stream()
                .filter(answer ->
                        answer.join().headers().firstValue("Cache-Status").isPresent())
                .count();
        assertTrue(kept >= AT_ONCE - 1, "kept: " + kept);
    }

    @Test
    void manyWhoTakeTheSameSlowlyHoldItOnce() throws IOException {
        List<Wire> readers = new ArrayList<>();
        try {
            for (int reader = 0; reader <= AT_ONCE; reader++) {
                Wire wire = Wire.open().write("GET /api/v1/agencies/heavy?on=2031 HTTP/1.1\r\nHost: a\r\n\r\n");
                readers.add(wire);
                String head = wire.readUntil("\r\n\r\n");
                assertTrue(head.contains("Cache-Status: ansinh"), head);
            }
        } finally {
            for (Wire reader : readers) {
                reader.close();
            }
        }
    }

    @Test
    void whatIsKeptTakesNoMoreThanItsLength() {
        Key key = new Key("/api/v1/agencies/long", "*/*", "vi", "http", "localhost");

        CompletableFuture<Copy> brought = new CompletableFuture<>();
        vertx.runOnContext(here -> errands.join(key, "agencies-service", new CountedAs("a reader"))
                .copy()
                .onSuccess(brought::complete)
                .onFailure(brought::completeExceptionally));

        Buffer kept = brought.join().plain().bytes();
        assertEquals(kept.length(), kept.getByteBuf().array().length);
    }

    private CompletableFuture<HttpResponse<String>> ask(String question) {
        URI uri = URI.create("http://localhost:" + Wire.port() + "/api/v1/agencies/heavy?" + question);
        return client.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
