package vn.hue.ansinh.reporting.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The written part, in the usual outline of a Vietnamese administrative report; the parts from {@code achievements} on
 * are those of other outlines, and not written where there are none, so that older content keeps its hash.
 */
public record Narrative(
        @Size(max = 20_000) @Nullable String direction,
        @Size(max = 20_000) @Nullable String results,
        @Size(max = 20_000) @Nullable String limitations,
        @Size(max = 20_000) @Nullable String objectiveCauses,
        @Size(max = 20_000) @Nullable String subjectiveCauses,
        @Size(max = 20_000) @Nullable String nextSteps,
        @Size(max = 20_000) @Nullable String proposals,

        @Size(max = 20_000) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String achievements,

        @Size(max = 20_000) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String goals,

        @Size(max = 20_000) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String measures,

        @Size(max = 20_000) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String resources,

        @Size(max = 20_000) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String organisation,

        @Size(max = 20_000) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String obstacle,

        @Size(max = 20_000) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String causes) {

    public static final Narrative EMPTY =
            new Narrative(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** What is written, by the name of the part, in the order of the outline. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "direction", direction);
        put(parts, "goals", goals);
        put(parts, "measures", measures);
        put(parts, "resources", resources);
        put(parts, "organisation", organisation);
        put(parts, "obstacle", obstacle);
        put(parts, "causes", causes);
        put(parts, "results", results);
        put(parts, "achievements", achievements);
        put(parts, "limitations", limitations);
        put(parts, "objectiveCauses", objectiveCauses);
        put(parts, "subjectiveCauses", subjectiveCauses);
        put(parts, "nextSteps", nextSteps);
        put(parts, "proposals", proposals);
        return parts;
    }

    private static void put(Map<String, String> parts, String name, @Nullable String text) {
        if (text != null) {
            parts.put(name, text);
        }
    }
}
