package vn.hue.ansinh.reporting.obstacle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The words that a step comes with. */
record SayWhy(@NotBlank @Size(max = 2000) String note) {}
