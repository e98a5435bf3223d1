package vn.hue.ansinh.reporting.explanation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param dueOn the last day on which a better answer is in time */
record ReturnAnswer(
        @NotBlank @Size(max = 2000) String reason, @NotNull LocalDate dueOn) {}
