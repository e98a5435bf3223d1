package vn.hue.ansinh.indicators.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.hue.ansinh.indicators.question.Words;

/** What a plan says of itself. */
record SetPlan(
        @NotBlank @Size(max = 100) @Pattern(regexp = Words.ONE_LINE)
        String number,

        @NotNull @Valid Words title,
        @NotNull LocalDate issuedOn,
        @NotBlank @Pattern(regexp = Words.CODE) String issuer,
        @NotNull @Min(1975) @Max(2100) Integer firstYear,
        @NotNull @Min(1975) @Max(2100) Integer lastYear,
        @NotBlank @Size(max = 20) String place,
        @NotNull @Valid Thresholds thresholds) {}
