package vn.hue.ansinh.endtoend.trial;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.endtoend.door.BadLine;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.figures.StatedSeries;
import vn.hue.ansinh.endtoend.story.DemonstrationClock;

/**
 * Eight agencies hand in nearly a hundred and fifty times, twenty values each, while reporting-service is killed twice and
 * Kafka and indicators-service once; in the long trial ({@code -Dansinh.trial.long=true}) two thousand times, and
 * reporting-service dies twenty-one times, the others three times each. Every third submission is accepted and amended
 * by the next. The places of the kills are drawn, the draw is always the same.
 */
@ExtendWith(RunningSuite.Resolver.class)
class SubmissionsUnderFireTest {
    private static final List<String> AGENCIES =
            List.of("UBND-474", "UBND-476", "UBND-477", "UBND-478", "UBND-479", "UBND-480", "UBND-481", "UBND-482");
    private static final int[] YEARS = {2021, 2022, 2024};
    private static final boolean LONG = Boolean.getBoolean("ansinh.trial.long");
    private static final int VERSIONS = LONG ? 84 : 6;
    private static final int VALUES = 20;
    private static final int ALL = AGENCIES.size() * 3 * VERSIONS;

    @Test
    void whatWasAcknowledgedIsThereOnceAndWholeAfterKillsAndABrokerRestart(RunningSuite suite) throws Exception {
        Ledger ledger = new Ledger();
        Checker checker = new Checker(suite.door(), ledger);
        // Every fiftieth call fails besides, on the way there or back.
        BadLine line = new BadLine(197, 20);
        List<Client> clients = AGENCIES.stream()
                .map(agency -> client(suite.door().over(line), agency, ledger))
                .toList();
        List<String> indicators = clients.stream()
                .flatMap(client -> client.series().stream())
                .map(StatedSeries::indicator)
                .distinct()
                .toList();

        try (DemonstrationClock clock = suite.clock()) {
            clock.moveTo(OffsetDateTime.parse("2024-11-20T08:00:00+07:00"));
            underFire(suite, clients, ledger);

            assertEquals(ALL, ledger.submissions());
            checker.eachSubmissionIsOneVersion();
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(500))
                    .untilAsserted(() -> assertEquals(checker.promised(), ofThisTrial(checker, indicators)));
            checker.revisionsHaveNoGaps(indicators);
            checker.nothingIsParked();
        }
    }

    private static void underFire(RunningSuite suite, List<Client> clients, Ledger ledger) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(clients.size());
        try {
            List<Future<?>> work = new ArrayList<>();
            clients.forEach(client -> work.add(people.submit(client)));
            for (Kill kill : kills()) {
                ledger.awaitSubmissions(kill.after());
                suite.kill(kill.part());
                suite.awaitReady(kill.part());
            }
            for (Future<?> one : work) {
                one.get();
            }
        } finally {
            people.shutdownNow();
        }
    }

    private record Kill(int after, String part) {}

    private static List<Kill> kills() {
        Random random = new Random(197);
        String round = "reporting kafka indicators reporting ";
        String parts = LONG ? (round + "reporting ".repeat(5)).repeat(3) : round;
        return kills(random, List.of(parts.strip().split(" +")));
    }

    private static List<Kill> kills(Random random, List<String> parts) {
        int share = ALL / (parts.size() + 1);
        return IntStream.range(0, parts.size())
                .mapToObj(number -> new Kill(number * share + random.nextInt(share) + 1, parts.get(number)))
                .toList();
    }

    /** Other tests of the same suite leave figures of other reports. */
    private static Map<String, Map<String, List<String>>> ofThisTrial(Checker checker, List<String> indicators) {
        var told = checker.told(indicators);
        told.keySet().retainAll(checker.promised().keySet());
        return told;
    }

    private static Client client(Door door, String agency, Ledger ledger) {
        List<String> obligations = IntStream.of(YEARS)
                .mapToObj(year -> "R-02." + year + "." + agency)
                .toList();
        return new Client(door, obligations, StatedSeries.ofDistrict(door, agency, VALUES), VERSIONS, ledger);
    }
}
