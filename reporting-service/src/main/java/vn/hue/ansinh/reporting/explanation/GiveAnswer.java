package vn.hue.ansinh.reporting.explanation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the agency says. */
record GiveAnswer(@NotBlank @Size(max = 8000) String answer) {}
