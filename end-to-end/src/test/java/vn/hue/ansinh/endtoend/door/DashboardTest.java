package vn.hue.ansinh.endtoend.door;

import static java.util.stream.Collectors.toCollection;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;

/** The example dashboard shows nothing that nobody measures. */
@ExtendWith(RunningSuite.Resolver.class)
class DashboardTest {
    private static final Path DASHBOARD = Path.of("../docs/observability/dashboard.json");
    private static final Pattern METRIC = Pattern.compile("\\b[a-z]+(?:_[a-z]+)+(?=[\\[{) ]|$)");
    private static final Set<String> WORDS = Set.of("histogram_quantile");
    private static final List<String> PARTS = List.of("gateway", "agencies", "indicators", "reporting");

    @Test
    void eachMetricOfTheDashboardIsMeasured(RunningSuite suite) throws Exception {
        Set<String> shown = shown();
        suite.door().ask(Ask.get("/public/v1/summary")).expect(200);

        assertFalse(shown.isEmpty());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(Set.of(), missing(shown, suite)));
    }

    private static Set<String> shown() throws IOException {
        Set<String> names = new TreeSet<>();
        for (JsonNode panel : Door.JSON.readTree(DASHBOARD.toFile()).get("panels")) {
            for (JsonNode target : panel.get("targets")) {
                names.addAll(METRIC.matcher(target.get("expr").asText())
                        .results()
                        .map(MatchResult::group)
                        .collect(toCollection(TreeSet::new)));
            }
        }
        names.removeAll(WORDS);
        return names;
    }

    private static Set<String> missing(Set<String> shown, RunningSuite suite) throws IOException, InterruptedException {
        Set<String> missing = new TreeSet<>(shown);
        for (String part : PARTS) {
            String told = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(suite.metrics(part)).build(), BodyHandlers.ofString())
                    .body();
            missing.removeIf(name -> told.contains("\n" + name + "{") || told.contains("\n" + name + " "));
        }
        return missing;
    }
}
