package vn.hue.ansinh.gateway.cache;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Upstream;

/** All turns are taken, so whoever is sent for the readers of a page is refused. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_door_trusted-proxies", value = "127.0.0.0/8"),
            @ResourceArg(name = "ansinh_routes_agencies_at-once", value = "2"),
            @ResourceArg(name = "ansinh_routes_agencies_wait-time", value = "1S"),
            @ResourceArg(name = "ansinh_cache_operations", value = "getAgency"),
            @ResourceArg(name = "ansinh_cache_fresh", value = "PT1H"),
            @ResourceArg(name = "ansinh_cache_silence", value = "PT20S"),
            @ResourceArg(name = "ansinh_cache_deadline", value = "PT20S"),
            @ResourceArg(name = "ansinh_cache_stale-if-error", value = "PT2H")
        })
class NoTurnForAnybodyTest {
    private static final int READERS = 8;
    private final Upstream agencies = Neighbours.agencies();

    @Test
    void readersOfOnePageAreNotSentOneAfterTheOther() {
        ask("203.0.113.90", "/api/v1/agencies/silent?on=1");
        ask("203.0.113.91", "/api/v1/agencies/silent?on=2");
        await().until(() -> agencies.silent() == 2);
        long began = System.nanoTime();

        List<Integer> answers = IntStream.range(0, READERS)
                .mapToObj(reader -> ask("203.0.113." + (100 + reader), "/api/v1/agencies/seen"))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        Duration waited = Duration.ofNanos(System.nanoTime() - began);
        assertEquals(List.of(503), answers.stream().distinct().toList());
        assertTrue(waited.compareTo(Duration.ofSeconds(READERS - 3)) < 0, waited::toString);
    }

    private static CompletableFuture<Integer> ask(String address, String path) {
        int port = RestAssured.port;
        return CompletableFuture.supplyAsync(
                () -> given().header("X-Forwarded-For", address)
                        .port(port)
                        .get(path)
                        .statusCode(),
                command -> new Thread(command).start());
    }
}
