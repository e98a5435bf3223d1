package vn.hue.ansinh.reporting.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.report.Return;
import vn.hue.ansinh.reporting.report.ReviewComment;

/** Asks to send a version back. */
public record ReturnReport(
        @NotBlank @Size(max = 4000) String reason,

        @Nullable LocalDate correctBy,
        @Size(max = 500) @Nullable List<@NotNull @Valid ReviewComment> comments) {

    Return at(Instant now) {
        return new Return(reason, correctBy, comments == null ? List.of() : comments, now);
    }
}
