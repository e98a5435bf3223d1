package vn.hue.ansinh.endtoend.trial;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.figures.GeneratedFigures;
import vn.hue.ansinh.endtoend.figures.HandedIn;
import vn.hue.ansinh.endtoend.figures.HandedIn.Job;

/**
 * A file of figures whose service is killed while it takes them in: readers see all of it or nothing.
 *
 * <p>The build kills twice over a small file. The whole trial is {@code -Dansinh.trial.rows=1000000
 * -Dansinh.trial.kills=10 -Dansinh.trial.looks=300}; {@code ansinh.trial.seed} repeats the same choice of moments.
 */
@ExtendWith(RunningSuite.Resolver.class)
class ImportUnderFireTest {
    private static final int ROWS = Integer.getInteger("ansinh.trial.rows", 80_000);
    private static final int KILLS = Integer.getInteger("ansinh.trial.kills", 2);

    /** A kill comes after fewer looks than this: every second one from when rows began to be written. */
    private static final int LOOKS = Integer.getInteger("ansinh.trial.looks", 15);

    @TempDir
    Path folder;

    @Test
    void whatWasKeptIsFinishedByALaterProcessAndNeverSeenByHalves(RunningSuite suite) throws Exception {
        Random chance = new Random(Long.getLong("ansinh.trial.seed", 197));
        HandedIn handedIn = new HandedIn(suite.gateway(), suite.accounts());
        Path file = folder.resolve("figures.csv");
        new GeneratedFigures(places(suite), 0, ROWS).writeTo(file);

        Set<Long> seen = new HashSet<>();
        int met = 0;
        String id = handedIn.keep(file);
        for (int kill = 0; kill < KILLS; kill++) {
            // The first one at once: rows are being written then, however small the file is.
            int looks = kill == 0 ? 0 : chance.nextInt(LOOKS);
            Job before = kill % 2 == 0 ? handedIn.lookOnceWriting(id, looks) : handedIn.look(id, looks);
            suite.kill("indicators");
            met += before.isWriting() ? 1 : 0;
            suite.awaitReady("indicators");
            long asked = System.nanoTime();
            seen.add(visible(suite));
            System.out.printf(
                    "kill %d of %d: the import was %s before, %s, told in %d ms%n",
                    kill + 1, KILLS, before, seen, NANOSECONDS.toMillis(System.nanoTime() - asked));
            if (handedIn.look(id, 0).isGivenUp()) {
                id = handedIn.keep(file);
            }
        }
        handedIn.await(id);
        seen.add(visible(suite));

        assertTrue(met > 0, "no kill met rows that were being written");
        assertTrue(Set.of(0L, (long) ROWS).containsAll(seen), () -> "Seen by halves: " + seen);
        assertEquals(ROWS, visible(suite));
        assertEquals(ROWS, handedIn.send(file).rows().get("unchanged").asInt());
    }

    private static List<String> places(RunningSuite suite) {
        return suite.door().all(Ask.get("/api/v1/places?level=COMMUNE&on=2023-06-30")).stream()
                .map(place -> place.get("code").asText() + "@"
                        + place.get("validFrom").asText())
                .toList();
    }

    /** Counted by the file that everybody may download. */
    private static long visible(RunningSuite suite) throws IOException, InterruptedException {
        URI all = suite.gateway().resolve("/api/v1/observations?format=CSV&indicator=IND-05-02");
        HttpResponse<Stream<String>> file = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(all).build(), HttpResponse.BodyHandlers.ofLines());
        assertEquals(200, file.statusCode());
        return file.body().filter(line -> line.contains("ETHNICITY=")).count();
    }
}
