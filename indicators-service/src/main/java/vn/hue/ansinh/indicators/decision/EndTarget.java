package vn.hue.ansinh.indicators.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.hue.ansinh.indicators.question.Words;

/** Until when a target is asked for (inclusive), and which decision says so. */
record EndTarget(
        @NotNull LocalDate lastDay,

        @NotBlank @Size(max = 100) @Pattern(regexp = Words.ONE_LINE)
        String decision) {}
