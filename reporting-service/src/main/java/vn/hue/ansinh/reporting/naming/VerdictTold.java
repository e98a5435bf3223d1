package vn.hue.ansinh.reporting.naming;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Of a changed verdict: what it is now.
 *
 * @param latestYear of the last figure that it knows; null where there is none
 */
public record VerdictTold(
        String indicator,
        @JsonProperty("to") String verdict,
        @Nullable Integer latestYear,
        Instant at) {}
