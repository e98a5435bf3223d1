package vn.hue.ansinh.reporting.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param agencies whom it is asked of; all who have the duty when left out */
record RequestReports(
        @NotNull LocalDate day,
        @Nullable @Size(min = 1, max = 200) List<@NotBlank @Size(max = 60) String> agencies,
        @NotBlank @Size(max = 2000) String reason) {}
