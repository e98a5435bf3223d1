package vn.hue.ansinh.endtoend.trial;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;

/**
 * The gateway is killed while many listen: with Last-Event-ID each hears everything, once and in order. And what it was
 * asked to do once before, it still knows.
 */
@ExtendWith(RunningSuite.Resolver.class)
class ListeningAcrossKillsTest {
    private static final String TYPES = "types=obstacle.raised";
    private static final String READER = "ubnd-leader";
    private static final String KEY = UUID.randomUUID().toString();
    private static final int LISTENERS = Integer.getInteger("ansinh.trial.listeners", 20);
    private static final int KILLS = 2;
    private static final int EVENTS = 10;

    /** What the feed tells browsers; few come back sooner without a crowd at the door. */
    private static final Duration PAUSE = Duration.ofMillis(Math.min(3_000, LISTENERS * 10));

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void nothingIsMissingAndNothingComesTwice(RunningSuite suite) {
        String begin = position(suite);
        JsonNode registered = register(suite);
        URI feed = suite.gateway().resolve("/api/v1/events?" + TYPES);
        var place = new Audience.Place(feed, begin, () -> suite.accounts().tokenOf(READER));
        try (Audience audience = new Audience(LISTENERS, place, PAUSE)) {
            await().atMost(PATIENCE).until(() -> audience.areAllBack(1));
            raise(suite);
            for (int kill = 1; kill <= KILLS; kill++) {
                suite.kill("gateway");
                long killed = System.nanoTime();
                raise(suite);
                Duration served = since(killed);
                int times = 1 + kill;
                await().atMost(PATIENCE).until(() -> audience.areAllBack(times));
                System.out.printf(
                        "%d listeners: served again after %s, all back after %s%n", LISTENERS, served, since(killed));
                raise(suite);
            }
            assertEquals(registered, register(suite));

            await().atMost(PATIENCE).until(() -> told(suite, begin).size() == EVENTS * (1 + 2 * KILLS));
            List<String> told = told(suite, begin);
            await().atMost(PATIENCE).until(() -> audience.haveAllHeard(told.size()));
            for (Subscriber listener : audience.all()) {
                assertEquals(told, listener.heard());
                assertTrue(listener.cut() > 0, "was never cut off");
            }
        }
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).truncatedTo(ChronoUnit.MILLIS);
    }

    private static String position(RunningSuite suite) {
        String position = "0";
        JsonNode page;
        do {
            page = page(suite, position);
            position = page.get("position").asText();
        } while (!page.get("next").isNull());
        return position;
    }

    private static List<String> told(RunningSuite suite, String after) {
        List<String> ids = new ArrayList<>();
        page(suite, after).get("items").forEach(event -> ids.add(event.get("id").asText()));
        return ids;
    }

    private static JsonNode page(RunningSuite suite, String after) {
        return suite.door()
                .ask(Ask.get("/api/v1/events?limit=500&" + TYPES + "&after=" + after)
                        .as(READER))
                .expect(200);
    }

    /** A webhook, each time with the same key. */
    private static JsonNode register(RunningSuite suite) {
        ObjectNode webhook = Door.JSON.createObjectNode().put("url", "https://nhan.gov.vn/su-kien");
        webhook.putArray("types").add("target.revised");
        return suite.door()
                .ask(Ask.post("/api/v1/webhooks", KEY, webhook).as("syt-approver"))
                .expect(201);
    }

    private static void raise(RunningSuite suite) {
        JsonNode obstacle = Door.JSON
                .createObjectNode()
                .put("severity", "LOW")
                .put("subjectKind", "INDICATOR")
                .put("subject", "IND-06-01")
                .put("description", "Vướng mắc thử nghiệm")
                .put("ask", "Đề nghị thử nghiệm")
                .put("slaDays", 5);
        for (int event = 0; event < EVENTS; event++) {
            suite.door()
                    .ask(Ask.post("/api/v1/obstacles", UUID.randomUUID().toString(), obstacle)
                            .as("syt-officer"))
                    .expect(201);
        }
    }
}
