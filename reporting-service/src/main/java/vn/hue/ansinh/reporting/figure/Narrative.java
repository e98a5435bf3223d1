package vn.hue.ansinh.reporting.figure;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The written part, in the usual outline of a Vietnamese administrative report. */
public record Narrative(
        @Size(max = 20_000) @Nullable String direction,
        @Size(max = 20_000) @Nullable String results,
        @Size(max = 20_000) @Nullable String limitations,
        @Size(max = 20_000) @Nullable String objectiveCauses,
        @Size(max = 20_000) @Nullable String subjectiveCauses,
        @Size(max = 20_000) @Nullable String nextSteps,
        @Size(max = 20_000) @Nullable String proposals) {

    public static final Narrative EMPTY = new Narrative(null, null, null, null, null, null, null);
}
