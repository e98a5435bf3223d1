package vn.hue.ansinh.endtoend.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;
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
