package vn.hue.ansinh.reporting;

import java.util.Map;

/** How indicators stand, as if it had been told. */
public final class SomeVerdicts {
    private static final Map<String, String> COLOURS = Map.of(
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
