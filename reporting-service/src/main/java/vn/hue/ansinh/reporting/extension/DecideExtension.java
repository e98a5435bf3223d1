package vn.hue.ansinh.reporting.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param until the last day granted; the day wished for when nothing else is said */
record DecideExtension(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 2000) String reason,
        @Nullable LocalDate until) {

    enum Outcome {
        GRANTED,
        DENIED
    }
}
