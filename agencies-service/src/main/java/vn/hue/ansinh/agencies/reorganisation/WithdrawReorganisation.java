package vn.hue.ansinh.agencies.reorganisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why a reorganisation should not have been put into effect. */
public record WithdrawReorganisation(
        @NotBlank @Size(max = 1000) @Pattern(regexp = "\\P{Cntrl}*")
        String reason) {}
