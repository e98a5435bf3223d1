package vn.hue.ansinh.reporting.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param until the last day wished for */
record RequestExtension(
        @NotBlank @Size(max = 2000) String reason, @NotNull LocalDate until) {}
