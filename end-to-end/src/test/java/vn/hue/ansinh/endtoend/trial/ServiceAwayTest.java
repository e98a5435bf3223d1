package vn.hue.ansinh.endtoend.trial;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.endtoend.trial.Readers.Seen;

/** What readers see of the public answers while the service behind them ends, or stands still. */
@ExtendWith(RunningSuite.Resolver.class)
class ServiceAwayTest {
    private static final String KEPT = "/public/v1/summary?lang=vi";
    private static final String ELSEWHERE = "/api/v1/agencies/SYT";
    private static final String NEVER_KEPT = "/api/v1/indicators/IND-02-01/progress";
    /** At a hundred a second. */
    private static final int READS_OF_A_TRIAL = Boolean.getBoolean("ansinh.trial.long") ? 6_000 : 500;

    private static final Duration PATIENCE_WITH_A_TRIAL = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int READS = 20;
    /** As long as the door waits for a new answer before it shows the old one; decision 0015. */
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final HttpClient reader =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    @Test
    void noReadFailsWhileAServiceEndsInOrderAndComesBack(RunningSuite suite) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        read(suite, KEPT);
        long before = suite.pid("indicators");

        suite.signal("indicators", "TERM");
        await().atMost(LONGEST).pollInterval(Duration.ofMillis(20)).until(() -> {
            HttpResponse<String> answer = read(suite, KEPT);
            statuses.add(answer.statusCode());
            return suite.pid("indicators") != before && !isOld(answer) && isReady(suite);
        });

        assertTrue(statuses.size() > 50);
        assertEquals(List.of(200), statuses.stream().distinct().toList());
        suite.awaitReady("indicators");
    }

    @Test
    void aServiceThatStandsStillIsNotFeltByReadersNorByOtherServices(RunningSuite suite) throws Exception {
        String before = read(suite, KEPT).body();
        read(suite, ELSEWHERE);
        List<Duration> usual = new ArrayList<>();
        for (int reader = 0; reader < READS; reader++) {
            timed(usual, suite);
        }
        List<Duration> meanwhile = new ArrayList<>();

        suite.signal("indicators", "STOP");
        try {
            await().atMost(LONGEST).until(() -> isOld(read(suite, KEPT)));
            for (int reader = 0; reader < READS; reader++) {
                HttpResponse<String> kept = timed(meanwhile, suite);
                assertEquals(200, kept.statusCode());
                assertEquals(before, kept.body());
                assertTrue(kept.headers().firstValueAsLong("Age").isPresent());
                assertEquals(
                        200,
                        read(suite, ELSEWHERE + "?on=2023-0" + (1 + reader % 9) + "-01")
                                .statusCode());
            }
        } finally {
            suite.signal("indicators", "CONT");
        }
        await().atMost(LONGEST).until(() -> !isOld(read(suite, KEPT)));
        // Not how long they took, which is the machine's, but what they waited for the service that stands still.
        Duration waited = median(meanwhile).minus(median(usual));
        assertTrue(waited.compareTo(PATIENCE) <= 0, () -> "Readers waited " + waited + " longer: " + meanwhile);
    }

    /** Longer than the door waits for an answer; a minute at least in the long trial. */
    @Test
    void aServiceThatStoodStillForLongIsReadAgainOnceItGoesOn(RunningSuite suite) throws Exception {
        String token = suite.accounts().tokenOf("ubnd-leader");
        try (Readers kept = Readers.of(suite.gateway().resolve(KEPT));
                Readers others = Readers.of(suite.gateway().resolve(ELSEWHERE), token);
                Readers own = Readers.of(suite.gateway().resolve(NEVER_KEPT), token)) {
            await().atMost(LONGEST).until(() -> kept.areServed() && others.areServed() && own.areServed());

            suite.signal("indicators", "STOP");
            try {
                int enough = others.count() + READS_OF_A_TRIAL;
                await().atMost(PATIENCE_WITH_A_TRIAL)
                        .until(() -> own.haveSeen(seen -> !seen.isServed()) && others.count() >= enough);
            } finally {
                suite.signal("indicators", "CONT");
            }
            await().atMost(LONGEST).until(() -> own.areServed() && !isOld(read(suite, KEPT)));

            assertEquals(List.of(), kept.losses());
            assertEquals(List.of(), others.losses());
            List<Seen> lost = own.losses();
            assertTrue(
                    lost.stream().allMatch(one -> one.status() == 504 || one.status() == 503 && one.saysWhen()),
                    lost::toString);
        }
    }

    private HttpResponse<String> timed(List<Duration> took, RunningSuite suite)
            throws IOException, InterruptedException {
        long asked = System.nanoTime();
        HttpResponse<String> answer = read(suite, KEPT);
        took.add(Duration.ofNanos(System.nanoTime() - asked));
        return answer;
    }

    private static Duration median(List<Duration> took) {
        return took.stream().sorted().toList().get(took.size() / 2);
    }

    private static boolean isReady(RunningSuite suite) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(suite.gateway().resolve("/api/v1/indicators?limit=1"))
                                        .build(),
                                BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }

    private static boolean isOld(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Status").orElse("").contains("detail=stale");
    }

    private HttpResponse<String> read(RunningSuite suite, String path) throws IOException, InterruptedException {
        return reader.send(
                HttpRequest.newBuilder(suite.gateway().resolve(path))
                        .timeout(Duration.ofSeconds(5))
                        .build(),
                BodyHandlers.ofString());
    }
}
