package vn.hue.ansinh.reporting.naming;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Of a changed verdict: what it is now.
 *
 * @param target number of the target; null where it is the only one that is told
 * @param latestYear of the last figure that it knows; null where there is none
 */
public record VerdictTold(
        String indicator,
        @Nullable Integer target,
        @JsonProperty("to") String verdict,
        @Nullable Integer latestYear,
        Instant at) {

    /** The first is the one that reports and explanations speak of. */
    boolean isOnTheFirstTarget() {
        return target == null || target == 1;
    }
}
