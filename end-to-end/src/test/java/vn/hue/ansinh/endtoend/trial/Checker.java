package vn.hue.ansinh.endtoend.trial;

import static java.util.Comparator.comparingInt;
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

    /** What accepted reports told, by report and series, in the order of revisions; to be compared with {@link #promised()}. */
    Map<String, Map<String, List<String>>> told(List<String> indicators) {
        Map<String, Map<String, List<String>>> told = new TreeMap<>();
        for (String indicator : indicators) {
            String path = "/api/v1/indicators/" + indicator + "/observations?includeHistory=true";
            door.all(Ask.get(path)).stream()
                    .filter(seen -> seen.at("/source/report").isTextual())
                    .sorted(comparingInt(seen -> seen.get("revision").asInt()))
                    .forEach(seen -> {
                        String place = seen.at("/place/code").asText() + "@"
                                + seen.at("/place/validFrom").asText();
                        told.computeIfAbsent(seen.at("/source/report").asText(), first -> new TreeMap<>())
                                .computeIfAbsent(indicator + " " + place, first -> new ArrayList<>())
                                .add(seen.get("value").asText());
                    });
        }
        return told;
    }

    /** The figures of each accepted version of each report: one revision of each series for each of them. */
    Map<String, Map<String, List<String>>> promised() {
        Map<String, Map<String, List<String>>> promised = new TreeMap<>();
        ledger.accepted().forEach((obligation, versions) -> {
            Map<String, List<String>> series = promised.computeIfAbsent(idOf(obligation), first -> new TreeMap<>());
            versions.forEach(version -> values(version)
                    .forEach((one, value) -> series.computeIfAbsent(one, first -> new ArrayList<>())
                            .add(value)));
        });
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
