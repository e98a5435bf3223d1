package vn.hue.ansinh.endtoend.story;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.endtoend.door.Answer;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.BadLine;
import vn.hue.ansinh.endtoend.door.Door;

@ExtendWith(RunningSuite.Resolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanYearStoryTest {
    /** Each process dies once, at the beginning of one step. */
    private static final Map<Integer, String> DYING = Map.of(
            2, "gateway",
            4, "reporting",
            5, "postgresql",
            6, "kafka",
            7, "keycloak",
            8, "indicators",
            9, "agencies");

    private static final String REVIEWER = "sldtbxh-reviewer";

    private static Map<String, String> endOfTheFirst = Map.of();

    @Test
    @Order(1)
    void theYearEndsWithItsFiguresThoughEachProcessIsKilledOnceAndEveryFiftiethCallFails(RunningSuite suite) {
        BadLine line = new BadLine(197, 20);
        Verdicts end = tell(suite, suite.door().over(line), step -> {
            if (DYING.containsKey(step)) {
                suite.kill(DYING.get(step));
            }
        });

        assertTrue(line.lostThere() > 0 && line.lostBack() > 0, "some calls were lost on each way");

        assertEquals(
                "2.27", end.of("IND-02-01").at("/latest/value").decimalValue().toPlainString());
        assertEquals("ON_TRACK", end.of("IND-02-01").get("status").asText());
        assertEquals(
                "99.3", end.of("IND-06-01").at("/latest/value").decimalValue().toPlainString());
        assertEquals("MAINTAINED", end.of("IND-06-01").get("status").asText());
        endOfTheFirst = inShort(end);
    }

    @Test
    @Order(2)
    void toldAgainItEndsTheSame(RunningSuite suite) {
        Verdicts end = tell(suite, suite.door(), step -> {});

        assertEquals(endOfTheFirst, inShort(end));
    }

    @Test
    @Order(3)
    void isPutTogetherOnceThoughTheServiceDiesOverIt(RunningSuite suite) throws Exception {
        List<String> hashes = new ArrayList<>();
        try (DemonstrationClock clock = suite.clock()) {
            clock.moveTo(Year2023.ACCEPTANCE);
            for (int millis : List.of(1, 30, 60, 120, 240)) {
                CompletableFuture<Answer> opening = CompletableFuture.supplyAsync(() -> open(suite.door()));
                await().pollDelay(Duration.ofMillis(millis)).until(() -> true);
                suite.kill("reporting");
                hashes.add(opening.get().expect(201).get("sha256").asText());
                suite.awaitReady("reporting");
            }
        }

        assertEquals(1, Set.copyOf(hashes).size(), "the same reports, the same document: " + hashes);
        List<String> kept =
                suite
                        .door()
                        .all(Ask.get("/api/v1/consolidations?duty=R-02&period=2023")
                                .as(REVIEWER))
                        .stream()
                        .map(line -> line.get("sha256").asText())
                        .toList();
        assertEquals(hashes.subList(0, 1), kept);
    }

    private static Answer open(Door door) {
        JsonNode asked = Door.JSON
                .createObjectNode()
                .put("duty", "R-02")
                .put("period", "2023")
                .put("under", "R-04");
        return door.ask(Ask.post("/api/v1/consolidations", UUID.randomUUID().toString(), asked)
                .as(REVIEWER));
    }

    private static Verdicts tell(RunningSuite suite, Door door, IntConsumer atStep) {
        try (DemonstrationClock clock = suite.clock()) {
            YearFigures figures = new YearFigures(suite.planData(), Year2023.YEAR);
            return new PlanYearStory(door, clock, figures, new Teller(System.out, atStep)).tell();
        }
    }

    private static Map<String, String> inShort(Verdicts verdicts) {
        Map<String, String> lines = new TreeMap<>();
        verdicts.byIndicator().forEach((code, verdict) -> lines.put(code, line(verdict)));
        return lines;
    }

    private static String line(JsonNode verdict) {
        return verdict.at("/latest/value") + " of " + verdict.at("/latest/observation") + ": " + verdict.get("status");
    }
}
