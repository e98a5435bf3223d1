package vn.hue.ansinh.endtoend.trial;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;

/** The gateway is killed while many listen: with Last-Event-ID each hears everything, once and in order. */
@ExtendWith(RunningSuite.Resolver.class)
class ListeningAcrossKillsTest {
    private static final String TYPES = "types=obstacle.raised";
    private static final String READER = "ubnd-leader";
    private static final int LISTENERS = Integer.getInteger("ansinh.trial.listeners", 20);
    private static final int KILLS = 2;
    private static final int EVENTS = 10;

    @Test
    void nothingIsMissingAndNothingComesTwice(RunningSuite suite) throws Exception {
        String begin = position(suite);
        List<Subscriber> listeners = IntStream.range(0, LISTENERS)
                .mapToObj(listener ->
                        new Subscriber(suite.gateway().resolve("/api/v1/events?" + TYPES), begin, () -> suite.accounts()
                                .tokenOf(READER)))
                .toList();
        try {
            await().until(() -> listeners.stream().allMatch(listener -> listener.begun() > 0));
            raise(suite);
            for (int kill = 0; kill < KILLS; kill++) {
                suite.kill("gateway");
                raise(suite);
                suite.awaitReady("gateway");
                raise(suite);
            }

            await().atMost(Duration.ofMinutes(1)).until(() -> told(suite, begin).size() == EVENTS * (1 + 2 * KILLS));
            List<String> told = told(suite, begin);
            for (Subscriber listener : listeners) {
                await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertEquals(told, listener.heard()));
                assertTrue(listener.cut() > 0, "was never cut off");
            }
        } finally {
            listeners.forEach(Subscriber::close);
        }
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
