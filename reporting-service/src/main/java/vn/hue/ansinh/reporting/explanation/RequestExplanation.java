package vn.hue.ansinh.reporting.explanation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param dueOn the last day that is in time */
record RequestExplanation(
        @NotBlank @Size(max = 60) String indicator,
        @NotBlank @Size(max = 2000) String question,
        @NotNull LocalDate dueOn) {}
