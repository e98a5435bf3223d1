package vn.hue.ansinh.endtoend.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.door.UnexpectedAnswer;

/** Whether the figures of accepted reports have become observations that name their report. */
final class Arrivals {
    private static final long PATIENCE_SECONDS = 120;

    private final Door door;
    private final int year;

    Arrivals(Door door, int year) {
        this.door = door;
        this.year = year;
    }

    /** Waits until each stated figure is an observation of its report; answers how many there are. */
    int awaitAll(Map<Desk, ArrayNode> stated) {
        Set<String> missing = expected(stated);
        int all = missing.size();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!missing.isEmpty()) {
            missing.removeAll(arrived(indicatorsOf(missing)));
            if (System.nanoTime() > end) {
                throw new UnexpectedAnswer("These figures were accepted and have not arrived: " + missing);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return all;
    }

    private static Set<String> expected(Map<Desk, ArrayNode> stated) {
        Set<String> expected = new TreeSet<>();
        stated.forEach((desk, figures) -> {
            String report = desk.report().orElseThrow().get("id").asText();
            figures.forEach(
                    figure -> expected.add(line(figure, figure.get("place").asText(), report)));
        });
        return expected;
    }

    private Set<String> arrived(Set<String> indicators) {
        Set<String> arrived = new TreeSet<>();
        for (String indicator : indicators) {
            List<JsonNode> observations =
                    door.all(Ask.get("/api/v1/indicators/" + indicator + "/observations?from=" + year + "&to=" + year));
            observations.stream()
                    .filter(seen -> seen.at("/source/report").isTextual())
                    .forEach(seen -> arrived.add(line(
                            seen,
                            seen.at("/place/code").asText() + "@"
                                    + seen.at("/place/validFrom").asText(),
                            seen.at("/source/report").asText())));
        }
        return arrived;
    }

    private static Set<String> indicatorsOf(Set<String> lines) {
        Map<String, String> indicators = new TreeMap<>();
        lines.forEach(line -> indicators.put(line.substring(0, line.indexOf(' ')), line));
        return indicators.keySet();
    }

    private static String line(JsonNode figure, String place, String report) {
        JsonNode component = figure.path("component");
        return figure.get("indicator").asText() + " "
                + (component.isTextual() ? component.asText() : "whole") + " "
                + place + " "
                + figure.get("value").decimalValue().stripTrailingZeros().toPlainString() + " " + report;
    }
}
