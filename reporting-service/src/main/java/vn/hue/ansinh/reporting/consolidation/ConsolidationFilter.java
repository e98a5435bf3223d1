package vn.hue.ansinh.reporting.consolidation;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.question.Asked;

/** Which consolidations are asked for; a member that is null asks for all. */
public class ConsolidationFilter {
    @QueryParam("duty")
    @Nullable
    String duty;

    @QueryParam("period")
    @Nullable
    String period;

    @Nullable
    String period() {
        return Asked.yearOrNull("period", period);
    }
}
