package vn.hue.ansinh.gateway.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;

@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_cache_operations", value = "getAgency"),
            @ResourceArg(name = "ansinh_cache_fresh", value = "PT1H"),
            @ResourceArg(name = "ansinh_rates_address", value = "6"),
            @ResourceArg(name = "ansinh_rates_window", value = "PT10H")
        })
class RepeatsQuotaTest {
    private static final String HEAD = "GET /api/v1/agencies/seen HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @Inject
    MeterRegistry metrics;

    @Test
    void whoAsksOnAndOnByEitherWayIsAnsweredAsOftenAsHeMayAndThenRefused() throws Exception {
        List<String> remaining = new ArrayList<>();
        Vertx vertx = Vertx.vertx();
        try (Wire wire = Wire.open()) {
            for (int time = 0; time < 3; time++) {
                wire.write(HEAD);
                String head = wire.readUntil("}}");
                assertTrue(head.startsWith("HTTP/1.1 200"), head);
                remaining.add(head.replaceAll("(?s).*\"address\";r=([0-9]+);.*", "$1"));
            }
            HttpClient inFrames = vertx.createHttpClient(new HttpClientOptions()
                    .setProtocolVersion(HttpVersion.HTTP_2)
                    .setHttp2ClearTextUpgrade(false));
            for (int time = 0; time < 3; time++) {
                HttpClientResponse answer = ask(inFrames);
                assertEquals(200, answer.statusCode());
                remaining.add(answer.getHeader("RateLimit").replaceAll(".*;r=([0-9]+);.*", "$1"));
            }
            assertEquals(429, ask(inFrames).statusCode());
            wire.write(HEAD);
            String refusal = wire.readUntil("}");
            assertTrue(refusal.startsWith("HTTP/1.1 429") && refusal.contains("too-many-requests"), refusal);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
        assertEquals(List.of("5", "4", "3", "2", "1", "0"), remaining);
        assertEquals(2, metrics.counter("ansinh.cache.repeats").count());
    }

    private static HttpClientResponse ask(HttpClient caller) throws Exception {
        return caller.request(HttpMethod.GET, Wire.port(), "localhost", "/api/v1/agencies/seen")
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.end().map(answer))
                .toCompletionStage()
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS);
    }
}
