package vn.hue.ansinh.reporting.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.Figure;
import vn.hue.ansinh.reporting.figure.Narrative;

/** Asks for a draft on an obligation. */
public record DraftReport(
        @NotNull @Size(max = 100) @JsonProperty(required = true)
        String obligation,

        @NotNull @Size(max = 2000) @JsonProperty(required = true)
        List<@NotNull @Valid Figure> figures,

        @Valid @Nullable Narrative narrative) {}
