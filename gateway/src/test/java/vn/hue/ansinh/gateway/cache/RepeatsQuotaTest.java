package vn.hue.ansinh.gateway.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    void whoAsksOnAndOnIsAnsweredAsOftenAsHeMayAndThenRefused() throws IOException {
        List<String> remaining = new ArrayList<>();
        try (Wire wire = Wire.open()) {
            for (int time = 0; time < 6; time++) {
                wire.write(HEAD);
                String head = wire.readUntil("}}");
                assertTrue(head.startsWith("HTTP/1.1 200"), head);
                remaining.add(head.replaceAll("(?s).*\"address\";r=([0-9]+);.*", "$1"));
            }
            wire.write(HEAD);
            String refusal = wire.readUntil("}");
            assertTrue(refusal.startsWith("HTTP/1.1 429") && refusal.contains("too-many-requests"), refusal);
        }
        assertEquals(List.of("5", "4", "3", "2", "1", "0"), remaining);
        assertEquals(4, metrics.counter("ansinh.cache.repeats").count());
    }
}
