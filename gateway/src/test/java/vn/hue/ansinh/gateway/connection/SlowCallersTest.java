package vn.hue.ansinh.gateway.connection;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;

/** Some hundred callers who take their time while another one reads. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_connections_head-time", value = "PT2S"),
            @ResourceArg(name = "ansinh_connections_per-address", value = "300")
        })
class SlowCallersTest {
    private static final int SLOW = 250;
    private static final Duration LONGER_THAN_A_HEAD = Duration.ofSeconds(3);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String MEASURES = "GET /q/metrics HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String LAST_MEASURE = "# EOF\n";
    private final List<Wire> callers = new ArrayList<>();

    @AfterEach
    void goAway() throws IOException {
        for (Wire caller : callers) {
            caller.close();
        }
    }

    @Test
    void whoBringsHisHeadByteByByteIsCutOffAndOthersAreServedMeanwhile() throws IOException {
        for (int caller = 0; caller < SLOW; caller++) {
            callers.add(Wire.open().write("GET /api/v1/duties HTTP/1.1\r\nHost: a\r\nX-"));
        }

        await().atMost(SOON).pollInterval(Duration.ofMillis(100)).until(() -> {
            given().get("/api/v1/duties/seen").then().statusCode(200);
            callers.forEach(SlowCallersTest::oneByteMore);
            return callers.stream().allMatch(SlowCallersTest::isCutOff);
        });
    }

    @Test
    void theHeadOfTheNextRequestHasTheSameDeadline() throws IOException {
        Wire caller = Wire.open().write("GET /api/v1/duties/seen HTTP/1.1\r\nHost: localhost\r\n\r\n");
        callers.add(caller);
        assertTrue(caller.readUntil("\r\n").contains("200"));
        caller.readUntil("}}");

        caller.write("GET /api/v1/duties/seen HTTP/1.1\r\nHost: a\r\nX-");

        await().atMost(SOON).until(() -> {
            oneByteMore(caller);
            return isCutOff(caller);
        });
    }

    @Test
    void whoWaitsForALongAnswerIsNotCutOff() throws IOException {
        Wire caller = Wire.open()
                .write("POST /api/v1/agencies/x/whole HTTP/1.1\r\nHost: localhost\r\n" + "Content-Length: 30\r\n\r\n");
        callers.add(caller);

        await().pollDelay(LONGER_THAN_A_HEAD).atMost(SOON).until(() -> !isCutOff(caller));
        caller.write("x".repeat(30));
        caller.socket().setSoTimeout((int) SOON.toMillis());

        assertEquals("HTTP/1.1 200 OK\r\n", caller.readUntil("\r\n"));
    }

    /** Prometheus keeps its connection and comes back for more. */
    @Test
    void whoMeasuresTheGatewayKeepsHisConnection() throws IOException {
        Wire caller = Wire.open(Wire.managementPort());
        callers.add(caller);
        caller.write(MEASURES);
        assertEquals("HTTP/1.1 200 OK\r\n", caller.readUntil("\r\n"));
        caller.readUntil(LAST_MEASURE);

        await().pollDelay(LONGER_THAN_A_HEAD).atMost(SOON).until(() -> !isCutOff(caller));
        caller.socket().setSoTimeout((int) SOON.toMillis());
        caller.write(MEASURES);

        caller.readUntil(LAST_MEASURE);
    }

    @Test
    void oneAddressHoldsOnlySoManyConnections() throws IOException {
        for (int caller = 0; caller < 320; caller++) {
            callers.add(Wire.open());
        }

        await().atMost(SOON)
                .until(() -> callers.stream().filter(SlowCallersTest::isCutOff).count() >= 20);
        goAway();
        await().atMost(SOON).untilAsserted(() -> given().get("/health").then().statusCode(is(200)));
    }

    private static void oneByteMore(Wire caller) {
        try {
            caller.write("x");
        } catch (IOException cutOff) {
            assertTrue(cutOff instanceof SocketException, cutOff.toString());
        }
    }

    private static boolean isCutOff(Wire caller) {
        try {
            caller.socket().setSoTimeout(1);
            return caller.socket().getInputStream().read() < 0;
        } catch (SocketTimeoutException stillHeld) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }
}
