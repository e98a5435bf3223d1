package vn.hue.ansinh.endtoend.trial;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.endtoend.committees.ManyReports;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.story.DemonstrationClock;
import vn.hue.ansinh.endtoend.story.Desk;
import vn.hue.ansinh.endtoend.story.YearFigures;

/**
 * The reports of a year are put together while the service dies over it, again and again, each time with one report more
 * than before. What is listed is always whole.
 *
 * <p>The build does it three times with the departments and one commune; {@code -Dansinh.trial.agencies=150} adds communes
 * up to that number, {@code -Dansinh.trial.kills=5} kills more often.
 */
@ExtendWith(RunningSuite.Resolver.class)
class ConsolidationUnderFireTest {
    private static final int AGENCIES = Integer.getInteger("ansinh.trial.agencies", ManyReports.fewest());
    private static final int KILLS = Integer.getInteger("ansinh.trial.kills", 3);
    private static final int YEAR = 2022;
    private static final Duration UNCHANGED = Duration.ofSeconds(3);
    private static final String REVIEWER = "sldtbxh-reviewer";
    private static final OffsetDateTime NOVEMBER = OffsetDateTime.parse(YEAR + "-11-20T09:00:00+07:00");

    @Test
    void whatIsPutTogetherIsWholeOrNotThereThoughTheServiceDiesOverIt(RunningSuite suite) throws Exception {
        try (DemonstrationClock clock = suite.clock()) {
            clock.moveTo(NOVEMBER);
            YearFigures published = new YearFigures(suite.planData(), YEAR);
            List<Desk> desks = new ManyReports(suite.door(), suite.approvers(), published, YEAR).handIn(AGENCIES);
            ManyReports.together(desks.stream()
                    .skip(KILLS)
                    .<Runnable>map(desk -> desk::accept)
                    .toList());

            verdictsAreHeard(suite.door());
            long start = System.nanoTime();
            JsonNode first = open(suite.door());
            Duration alone = Duration.ofNanos(System.nanoTime() - start);
            System.out.printf("%d reports were put together in %d ms%n", pinned(first), alone.toMillis());

            int met = 0;
            List<String> hashes = new ArrayList<>(List.of(hash(first)));
            for (int kill = 1; kill <= KILLS; kill++) {
                desks.get(kill - 1).accept();
                verdictsAreHeard(suite.door());
                Opened opened = openedOver(suite, alone.multipliedBy(kill).dividedBy(KILLS + 1));
                met += opened.asked() > 1 ? 1 : 0;
                hashes.add(hash(opened.consolidation()));
                wholeAre(suite.door(), hashes, pinned(first));
                assertEquals(hashes.get(kill), hash(open(suite.door())), "the same reports, the same document");
            }
            nothingIsBroken(suite.door());
            System.out.printf("%d of %d kills met a consolidation under way%n", met, KILLS);
            assertTrue(met > 0, "no kill met a consolidation under way");
        }
    }

    /** @param asked how often: once, where the answer was there before the service died */
    private record Opened(JsonNode consolidation, int asked) {}

    /** Answered in the end, though the service died that long after it was asked. */
    private static Opened openedOver(RunningSuite suite, Duration moment) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Door counting = suite.door().over(trip -> {
            asked.incrementAndGet();
            return trip.go();
        });
        CompletableFuture<JsonNode> opening = CompletableFuture.supplyAsync(() -> open(counting));
        await().pollDelay(moment.plusMillis(1)).until(() -> true);
        suite.kill("reporting");
        JsonNode opened = opening.get();
        suite.awaitReady("reporting");
        return new Opened(opened, asked.get());
    }

    /**
     * Rows show verdicts, which come back some time after a report was accepted: a pack of two years no longer changes.
     */
    private static void verdictsAreHeard(Door door) {
        AtomicReference<String> last = new AtomicReference<>("");
        await().during(UNCHANGED).atMost(Duration.ofMinutes(1)).until(() -> {
            String now = hash(open(door, YEAR - 1));
            return now.equals(last.getAndSet(now));
        });
    }

    private static JsonNode open(Door door) {
        return open(door, YEAR);
    }

    private static JsonNode open(Door door, int from) {
        JsonNode asked = Door.JSON
                .createObjectNode()
                .put("duty", "R-02")
                .put("from", String.valueOf(from))
                .put("period", String.valueOf(YEAR))
                .put("under", "R-04");
        return door.ask(Ask.post("/api/v1/consolidations", UUID.randomUUID().toString(), asked)
                        .as(REVIEWER))
                .expect(201);
    }

    /** One for each of the hashes and no other, each with one report more than the one before. */
    private static void wholeAre(Door door, List<String> hashes, int reports) {
        String path = "/api/v1/consolidations?duty=R-02&period=" + YEAR;
        List<JsonNode> listed = door.all(Ask.get(path).as(REVIEWER)).stream()
                .filter(line -> line.get("from").equals(line.get("period")))
                .sorted((one, other) ->
                        one.get("number").asInt() - other.get("number").asInt())
                .toList();
        assertEquals(
                hashes, listed.stream().map(ConsolidationUnderFireTest::hash).toList());
        List<Integer> pinned = listed.stream()
                .map(line -> door.ask(Ask.get("/api/v1/consolidations/"
                                        + line.get("id").asText())
                                .as(REVIEWER))
                        .expect(200))
                .map(ConsolidationUnderFireTest::pinned)
                .toList();
        assertEquals(
                IntStream.range(0, hashes.size())
                        .map(more -> reports + more)
                        .boxed()
                        .toList(),
                pinned);
    }

    private static void nothingIsBroken(Door door) {
        JsonNode checked =
                door.ask(Ask.get("/api/v1/audit/check").as("ubnd-leader")).expect(200);
        assertTrue(checked.get("faults").isEmpty(), checked::toString);
    }

    private static String hash(JsonNode consolidation) {
        return consolidation.get("sha256").asText();
    }

    private static int pinned(JsonNode consolidation) {
        return consolidation.at("/content/reports").size();
    }
}
