package vn.hue.ansinh.endtoend.trial;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.story.Desk;

/** Compares what the suite holds with what the clients were promised. */
record Checker(Door door, Ledger ledger) {
    private static final List<String> SERVICES = List.of("agencies", "indicators", "reporting");

    /** Each acknowledged submission is one version, with these figures, in this order, and nothing else is. */
    void eachSubmissionIsOneVersion() {
        ledger.acknowledged().forEach((obligation, promised) -> {
            Desk desk = Desk.of(door, obligation);
            String report = idOf(obligation);
            List<JsonNode> versions =
                    door.all(Ask.get("/api/v1/reports/" + report + "/versions").as(desk.officer()));
            assertEquals(
                    promised.stream().map(Checker::values).toList(),
                    versions.stream()
                            .map(version -> values(version.get("figures")))
                            .toList(),
                    obligation);
            assertEquals(
                    numbersTo(promised.size()),
                    versions.stream()
                            .map(version -> version.get("number").asInt())
                            .toList(),
                    obligation);
        });
    }

    /** Indicator, place and value of what accepted reports told, by report: to be compared with {@link #promised()}. */
    Map<String, Map<String, String>> told(List<String> indicators) {
        Map<String, Map<String, String>> told = new TreeMap<>();
        for (String indicator : indicators) {
            String path = "/api/v1/indicators/" + indicator + "/observations?includeHistory=true";
            for (JsonNode seen : door.all(Ask.get(path))) {
                String report = seen.at("/source/report").asText("");
                String place = seen.at("/place/code").asText() + "@"
                        + seen.at("/place/validFrom").asText();
                if (seen.at("/source/report").isTextual()) {
                    String before = told.computeIfAbsent(report, first -> new TreeMap<>())
                            .put(indicator + " " + place, seen.get("value").asText());
                    assertEquals(null, before, "a second observation of the same report: " + seen);
                }
            }
        }
        return told;
    }

    /** The figures of the last acknowledged version of each report, which was accepted. */
    Map<String, Map<String, String>> promised() {
        Map<String, Map<String, String>> promised = new TreeMap<>();
        ledger.acknowledged()
                .forEach((obligation, versions) ->
                        promised.put(idOf(obligation), values(versions.get(versions.size() - 1))));
        return promised;
    }

    /** In each series and period the revisions are 1, 2, 3 and so on. */
    void revisionsHaveNoGaps(List<String> indicators) {
        for (String indicator : indicators) {
            Map<String, List<Integer>> revisions = new TreeMap<>();
            String path = "/api/v1/indicators/" + indicator + "/observations?includeHistory=true";
            for (JsonNode seen : door.all(Ask.get(path))) {
                String series = seen.get("component") + " " + seen.get("place") + " " + seen.get("breakdown") + " "
                        + seen.get("period");
                revisions
                        .computeIfAbsent(series, first -> new ArrayList<>())
                        .add(seen.get("revision").asInt());
            }
            revisions.forEach((series, found) -> assertEquals(
                    numbersTo(found.size()), found.stream().sorted().toList(), indicator + " " + series));
        }
    }

    void nothingIsParked() {
        for (String service : SERVICES) {
            String path = "/api/v1/operations/" + service + "/dead-letters";
            assertEquals(List.of(), door.all(Ask.get(path).as("ansinh-admin")), service);
        }
    }

    private String idOf(String obligation) {
        return Desk.of(door, obligation).report().orElseThrow().get("id").asText();
    }

    private static Map<String, String> values(JsonNode figures) {
        List<JsonNode> all = new ArrayList<>();
        figures.forEach(all::add);
        return all.stream()
                .collect(toMap(
                        figure -> figure.get("indicator").asText() + " "
                                + figure.get("place").asText(),
                        figure -> figure.get("value").asText(),
                        (one, other) -> {
                            throw new IllegalStateException("stated twice");
                        },
                        TreeMap::new));
    }

    private static Map<String, String> values(ArrayNode figures) {
        return values((JsonNode) figures);
    }

    private static List<Integer> numbersTo(int last) {
        return java.util.stream.IntStream.rangeClosed(1, last).boxed().toList();
    }
}
