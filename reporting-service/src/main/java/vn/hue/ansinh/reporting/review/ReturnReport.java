package vn.hue.ansinh.reporting.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.Words;
import vn.hue.ansinh.reporting.report.Return;
import vn.hue.ansinh.reporting.report.ReviewComment;

/** Asks to send a version back. */
public record ReturnReport(
        @NotBlank @Size(max = 4000) @JsonProperty(required = true)
        String reason,

        @Nullable LocalDate correctBy,
        @Size(max = 500) @Nullable List<@NotNull @Valid ReviewComment> comments) {

    public ReturnReport {
        reason = Words.composed(reason);
    }

    Return at(Instant now) {
        return new Return(reason, correctBy, comments == null ? List.of() : comments, now);
    }
}
