package vn.hue.ansinh.reporting.obstacle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param severity as the agency said when it is left out
 * @param slaDays as the agency said when it is left out
 */
record TriageObstacle(
        @NotBlank @Size(max = 2000) String note,
        @Nullable Severity severity,
        @Min(1) @Max(60) @Nullable Integer slaDays) {}
