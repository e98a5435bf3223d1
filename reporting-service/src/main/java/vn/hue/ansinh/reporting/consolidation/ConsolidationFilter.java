package vn.hue.ansinh.reporting.consolidation;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

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
        if (period != null && !period.matches("[0-9]{4}")) {
            throw new InvalidParameter("period", Text.of("Ghi năm gồm 4 chữ số.", "Write a year of four digits."));
        }
        return period;
    }
}
