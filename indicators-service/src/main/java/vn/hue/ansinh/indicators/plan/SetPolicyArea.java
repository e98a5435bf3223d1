package vn.hue.ansinh.indicators.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.hue.ansinh.indicators.question.Words;

/** A field of policy of a plan. */
record SetPolicyArea(
        @NotBlank @Pattern(regexp = Words.CODE) String plan,
        @NotNull @Min(1) @Max(999) Integer number,

        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String slug,

        @NotNull @Valid Words name,

        @NotBlank @Size(max = 200) @Pattern(regexp = Words.ONE_LINE)
        String section) {}
