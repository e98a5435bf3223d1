package vn.hue.ansinh.gateway.cache;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import vn.hue.ansinh.kit.testing.AccessTable;

class KeptOperationsTest {
    private static final Map<String, String> NOT_KEPT = Map.ofEntries(
            entry("exportObservations", "is as long as the table, and streams"),
            entry("getHealth", "must be the health of this moment"),
            entry("listEvents", "must be the events of this moment"),
            entry("listWebhookKeys", "is the door's own, in memory"),
            entry("getContractAsYaml", "is the door's own, in memory"),
            entry("getContractAsJson", "is the door's own, in memory"),
            entry("getContractInVietnamese", "is the door's own, in memory"),
            entry("getProblemCatalogue", "is the door's own, in memory"));

    /** Of these nothing is shown that is older than a second; of all others events tell, or the day on which they change. */
    private static final Map<String, String> BRIEFLY = Map.ofEntries(
            entry("getTimeliness", "what is late is so from one second to the next"),
            entry("getPublicTimeliness", "what is late is so from one second to the next"),
            entry("listObligations", "what is due is late from one second to the next"),
            entry("getObligation", "what is due is late from one second to the next"),
            entry("getDeadlineCalendar", "names what is due by now"),
            entry("listOccasions", "no event tells of days of reviews"),
            entry("getRuling", "no event tells of rulings"),
            entry("getCsvMetadata", "no event tells of the shape of files"),
            entry("getDataset", "names the moment at which it was looked at"),
            entry("listReceiptKeys", "a key that was withdrawn proves nothing from then on"),
            entry("listCatalogueChanges", "not each change of the catalogue is told"),
            entry("listRevisions", "not each revision of a figure is told"));

    @Test
    void whatGoesByTheClockIsKeptBrieflyAndNothingElse() throws IOException {
        assertEquals(BRIEFLY.keySet(), new TreeSet<>(list("briefly")));
    }

    @Test
    void onlyWhatAnybodyMayReadIsKept() throws IOException {
        List<String> kept = kept();

        List<String> notForAll = cells().filter(cell -> kept.contains(cell.operation()))
                .filter(cell -> !cell.caller().equals("expired") && cell.status() != 200)
                .map(AccessTable.Cell::toString)
                .toList();

        assertFalse(kept.isEmpty());
        assertEquals(List.of(), notForAll);
    }

    @Test
    void whatAnybodyMayReadIsKeptUnlessThereIsAReason() throws IOException {
        Set<String> decided = new TreeSet<>(kept());
        decided.addAll(NOT_KEPT.keySet());

        assertEquals(openToAnybody(), decided);
        assertFalse(kept().stream().anyMatch(NOT_KEPT::containsKey));
        assertEquals(kept().size(), Set.copyOf(kept()).size());
    }

    @Test
    void everyHeaderThatTheContractStatesOfAnAnswerIsKeptWithIt() throws IOException {
        Set<String> sent = Copy.KEPT.stream()
                .map(name -> name.toString().toLowerCase(Locale.ROOT))
                .collect(toCollection(TreeSet::new));
        // The tag is kept beside them, and the id is that of each request.
        sent.addAll(Set.of("etag", "x-request-id"));
        List<String> kept = kept();

        List<String> lost = reads().filter(read -> kept.contains(String.valueOf(read.get("operationId"))))
                .flatMap(read -> headers(read).map(name -> read.get("operationId") + " " + name))
                .filter(header -> !sent.contains(header.substring(header.indexOf(' ') + 1)))
                .toList();

        assertEquals(List.of(), lost);
    }

    private static Stream<Map<?, ?>> reads() throws IOException {
        try (var contract = Files.newBufferedReader(Path.of("..", "contracts", "openapi.yaml"))) {
            Map<?, ?> paths = (Map<?, ?>) ((Map<?, ?>) new Yaml().load(contract)).get("paths");
            return paths.values().stream()
                    .map(path -> ((Map<?, ?>) path).get("get"))
                    .filter(Objects::nonNull)
                    .map(read -> (Map<?, ?>) read);
        }
    }

    private static Stream<String> headers(Map<?, ?> read) {
        Map<?, ?> answer = (Map<?, ?>) ((Map<?, ?>) read.get("responses")).get("200");
        Object headers = answer.get("headers");
        return headers == null
                ? Stream.empty()
                : ((Map<?, ?>) headers)
                        .keySet().stream().map(name -> name.toString().toLowerCase(Locale.ROOT));
    }

    /** What anybody may do is to read. */
    private static Set<String> openToAnybody() {
        return cells().filter(cell -> cell.caller().equals("anonymous") && cell.status() == 200)
                .map(AccessTable.Cell::operation)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<AccessTable.Cell> cells() {
        return AccessTable.of("Agencies", "Indicators", "Reporting", "Events", "Webhooks", "Operations", "Door");
    }

    private static List<String> kept() throws IOException {
        return Stream.concat(list("operations").stream(), list("briefly").stream())
                .toList();
    }

    private static List<String> list(String name) throws IOException {
        Properties settings = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        return List.of(settings.getProperty("ansinh.cache." + name).split(","));
    }
}
