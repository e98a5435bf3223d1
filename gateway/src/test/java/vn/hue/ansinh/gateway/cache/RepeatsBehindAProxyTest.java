package vn.hue.ansinh.gateway.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;

@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_cache_operations", value = "getAgency"),
            @ResourceArg(name = "ansinh_cache_fresh", value = "PT1H"),
            @ResourceArg(name = "ansinh_door_trusted-proxies", value = "127.0.0.0/8")
        })
class RepeatsBehindAProxyTest {

    @Inject
    MeterRegistry metrics;

    @Test
    void whatAProxySendsIsReadEachTimeSinceItSpeaksForMany() throws IOException {
        try (Wire wire = Wire.open()) {
            for (int time = 0; time < 4; time++) {
                wire.write("GET /api/v1/agencies/seen HTTP/1.1\r\nHost: localhost\r\n\r\n");
                String answer = wire.readUntil("}}");
                assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
            }
        }
        assertEquals(0, metrics.counter("ansinh.cache.repeats").count());
    }
}
