package vn.hue.ansinh.endtoend.trial;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.story.DemonstrationClock;
import vn.hue.ansinh.endtoend.story.Desk;

/** Between the acceptance of a report and its event lies the outbox alone. */
@ExtendWith(RunningSuite.Resolver.class)
class DeathBeforeTellingTest {
    private static final String INDICATOR = "IND-06-01";
    private static final String OBLIGATION = "R-02.2021.SYT";

    @Test
    void whatIsAcceptedWhileKafkaIsAwayArrivesOnceThoughTheServiceDiesAtOnce(RunningSuite suite) throws Exception {
        Ledger ledger = new Ledger();
        Checker checker = new Checker(suite.door(), ledger);
        Desk desk = Desk.of(suite.door(), OBLIGATION);
        try (DemonstrationClock clock = suite.clock()) {
            clock.moveTo(OffsetDateTime.parse("2024-11-20T08:00:00+07:00"));
            desk.draft(figure(), "Bao phủ bảo hiểm y tế giữ vững.");
            desk.submit();
            ledger.submitted(OBLIGATION, figure());
            ledger.accepted(OBLIGATION, figure());

            suite.kill("kafka");
            desk.accept();
            suite.kill("reporting");

            suite.awaitReady("kafka");
            suite.awaitReady("reporting");
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(500))
                    .untilAsserted(() -> assertEquals(1, arrived(checker)));
            checker.nothingIsParked();
        }
    }

    /** Refuses a second observation of the same report. */
    private static long arrived(Checker checker) {
        var told = checker.told(List.of(INDICATOR));
        return checker.promised().entrySet().stream()
                .filter(promise -> promise.getValue().equals(told.get(promise.getKey())))
                .count();
    }

    private static ArrayNode figure() {
        ArrayNode figures = Door.JSON.createArrayNode();
        figures.addObject()
                .put("indicator", INDICATOR)
                .put("place", "46@1989-07-01")
                .put("value", 99)
                .put("status", "E")
                .put("synthetic", true)
                .put("justification", "Số liệu thử nghiệm");
        return figures;
    }
}
