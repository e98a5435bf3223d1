package vn.hue.ansinh.endtoend.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.figures.GeneratedFigures;
import vn.hue.ansinh.endtoend.figures.HandedIn;

/** A file of figures whose service is killed while it takes them in: readers see all of it or nothing. */
@ExtendWith(RunningSuite.Resolver.class)
class ImportUnderFireTest {
    private static final int ROWS = 40_000;

    @TempDir
    Path folder;

    @Test
    void whatWasKeptIsFinishedByTheNextProcessAndNeverSeenByHalves(RunningSuite suite) throws Exception {
        HandedIn handedIn = new HandedIn(suite.gateway(), suite.accounts());
        Path file = folder.resolve("figures.csv");
        new GeneratedFigures(places(suite), 0, ROWS).writeTo(file);

        String id = handedIn.keep(file);
        Set<Long> seen = new HashSet<>();
        for (int kill = 0; kill < 3; kill++) {
            suite.kill("indicators");
            suite.awaitReady("indicators");
            seen.add(visible(suite));
        }
        JsonNode rows = handedIn.await(id);
        seen.add(visible(suite));

        assertEquals(ROWS, rows.get("stored").asInt());
        assertEquals(ROWS, visible(suite));
        assertTrue(Set.of(0L, (long) ROWS).containsAll(seen), () -> "Seen by halves: " + seen);
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
