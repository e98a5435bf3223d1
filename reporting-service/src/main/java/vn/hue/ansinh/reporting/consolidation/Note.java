package vn.hue.ansinh.reporting.consolidation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the consolidator says about a gap or a difference. */
public record Note(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 2000) String text) {

    /** RESOLVED where the cause is found and put right; NOTED where it stands as it is. */
    public enum Outcome {
        RESOLVED,
        NOTED
    }
}
