package vn.hue.ansinh.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the reviewer says about one field; the pointer is a JSON pointer into the version. */
public record ReviewComment(
        @NotNull @Size(max = 200) String pointer,
        @NotBlank @Size(max = 2000) String text) {}
