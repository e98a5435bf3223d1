package vn.hue.ansinh.reporting.consolidation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that its agency has only estimated: the final one is still owed.
 *
 * @param name of the indicator or component; like the other names not written before there were any
 */
public record Estimate(
        String period,
        String indicator,
        @Nullable String component,
        String place,
        String agency,
        @Nullable BigDecimal value,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String placeName,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String agencyName) {

    String subject() {
        return period + " " + (component == null ? indicator : component) + " " + place + " " + agency;
    }
}
