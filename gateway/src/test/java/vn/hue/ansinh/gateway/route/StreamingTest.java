package vn.hue.ansinh.gateway.route;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Flood;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.SomeBytes;
import vn.hue.ansinh.gateway.testing.Wire;

@QuarkusTest
@WithTestResource(Neighbours.class)
@TestProfile(StreamingTest.WideDoor.class)
class StreamingTest {
    private static final int MEGABYTE = 1 << 20;
    private static final long MUCH = 1_000L * MEGABYTE;
    private static final String FLOOD =
            "POST /api/v1/agencies/%s HTTP/1.1\r\nHost: a\r\nContent-Length: " + MUCH + "\r\n\r\n";

    @Test
    void streamsThreeMegabytesThereAndBackUnchanged() {
        byte[] bytes = SomeBytes.of(3 * MEGABYTE);

        byte[] echo = given().body(bytes)
                .post("/api/v1/agencies/echo")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertArrayEquals(bytes, echo);
    }

    @Test
    void takesNoMoreFromACallerThanTheCallerReads() throws IOException {
        try (Wire wire = Wire.open().write(FLOOD.formatted("echo"))) {
            long taken = Flood.into(wire).standstill();

            assertTrue(taken < 30L * MEGABYTE, "kept " + taken);
        }
    }

    @Test
    void takesNoMoreFromACallerThanTheServiceReads() throws IOException {
        try (Wire wire = Wire.open().write(FLOOD.formatted("deaf"))) {
            long taken = Flood.into(wire).standstill();

            assertTrue(taken < 30L * MEGABYTE, "kept " + taken);
        }
    }

    /** The time for a body is the caller's, who has sent what he could. */
    @Test
    void aServiceThatTakesNoMoreOfABodyIsBlamedAndNotTheCaller() throws IOException {
        try (Wire wire = Wire.open().write(FLOOD.formatted("deaf").replace("agencies", "duties"))) {
            Flood.into(wire);

            String answer = wire.readUntil("\r\n\r\n");

            assertTrue(answer.startsWith("HTTP/1.1 504"), answer);
        }
    }

    public static class WideDoor implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ansinh.limits.body-bytes", String.valueOf(2 * MUCH));
        }
    }
}
