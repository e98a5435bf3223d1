package vn.hue.ansinh.reporting.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The day of a review; the duty's rule says whether that day itself is still in time. */
record SetDate(
        @NotNull LocalDate day, @NotBlank @Size(max = 2000) String reason) {}
