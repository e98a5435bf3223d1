package vn.hue.ansinh.endtoend.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;

/** The verdicts of the whole plan at one moment. */
public record Verdicts(Map<String, JsonNode> byIndicator) {

    public static Verdicts read(Door door) {
        Map<String, JsonNode> read = new TreeMap<>();
        // With a token, so that no copy at the door answers: this reader waits for the newest verdict.
        List<JsonNode> all = door.all(Ask.get("/api/v1/progress").as("sldtbxh-reviewer"));
        all.forEach(verdict -> read.put(verdict.get("indicator").asText(), verdict));
        return new Verdicts(read);
    }

    public JsonNode of(String indicator) {
        JsonNode verdict = byIndicator.get(indicator);
        if (verdict == null) {
            throw new IllegalStateException("There is no verdict on " + indicator);
        }
        return verdict;
    }

    /** One line for each indicator: what was known and judged before, and what is now. */
    void tellBeside(Verdicts before, Teller teller) {
        teller.say("%-10s %-34s %-34s %s", "indicator", "before", "after", "");
        byIndicator.forEach((code, now) -> teller.say(
                "%-10s %-34s %-34s %s",
                code, line(before.of(code)), line(now), now.get("synthetic").asBoolean() ? "demonstration" : ""));
    }

    private static String line(JsonNode verdict) {
        JsonNode latest = verdict.get("latest");
        String value = latest.isNull() ? "-" : latest.get("value").asText() + " (" + latest.get("year") + ")";
        return value + " " + verdict.get("status").asText();
    }
}
