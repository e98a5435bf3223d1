package vn.hue.ansinh.indicators.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.hue.ansinh.indicators.question.Words;

/** Until when an indicator is counted (inclusive), and who decided so for what reason. */
record SetRetirement(
        @NotNull LocalDate lastDay,

        @NotBlank @Size(max = 100) @Pattern(regexp = Words.ONE_LINE)
        String decision,

        @NotBlank @Size(max = 1000) @Pattern(regexp = Words.ONE_LINE)
        String reason) {}
