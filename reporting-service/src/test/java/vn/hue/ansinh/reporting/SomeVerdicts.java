package vn.hue.ansinh.reporting;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How indicators stand, as if it had been told. */
public final class SomeVerdicts {
    private static final Map<String, String> COLOURS = Map.of(
            "ACHIEVED", "GREEN",
            "MAINTAINED", "GREEN",
            "ON_TRACK", "GREEN",
            "NEEDS_ACCELERATION", "AMBER",
            "LIMITED", "RED",
            "BREACHED", "RED");

    private SomeVerdicts() {}

    public static void stands(Desk desk, String indicator, String... targets) {
        desk.run("insert into verdict_copy (indicator, targets, revision) values ('" + indicator + "', '["
                + String.join(", ", targets)
                + "]', 1) on conflict (indicator) do update set targets = excluded.targets");
    }

    public static String target(int number, String verdict, String... years) {
        return "{\"target\": " + number + ", " + judged(verdict) + ", \"years\": [" + String.join(", ", years) + "]}";
    }

    public static String year(int year, String verdict) {
        return "{\"year\": " + year + ", " + judged(verdict) + "}";
    }

    /** @param components as {@code CODE=VERDICT} */
    public static String yearOf(int year, String verdict, String... components) {
        String parts = Stream.of(components)
                .map(each -> each.split("="))
                .map(each -> "{\"component\": \"" + each[0] + "\", " + judged(each[1]) + "}")
                .collect(Collectors.joining(", "));
        return "{\"year\": " + year + ", " + judged(verdict) + ", \"components\": [" + parts + "]}";
    }

    public static String grey(String year) {
        return year.replaceFirst("\"colour\": \"[A-Z]+\"", "\"colour\": \"GREY\"");
    }

    public static String synthetic(String year) {
        return year.replace("\"synthetic\": false", "\"synthetic\": true");
    }

    private static String judged(String verdict) {
        return "\"verdict\": \"" + verdict + "\", \"colour\": \"" + COLOURS.get(verdict) + "\", \"synthetic\": false";
    }
}
