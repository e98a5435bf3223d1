package vn.hue.ansinh.reporting.obstacle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param description what holds the agency up
 * @param ask what it asks to be decided
 * @param slaDays within how many working days it needs the decision
 */
record RaiseObstacle(
        @NotNull Severity severity,
        @NotNull SubjectKind subjectKind,
        @NotBlank @Size(max = 60) String subject,
        @NotBlank @Size(max = 4000) String description,
        @NotBlank @Size(max = 2000) String ask,
        @NotNull @Min(1) @Max(60) Integer slaDays) {}
