package vn.hue.ansinh.reporting.obligation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.org.OrgView;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/** Which obligations are asked for; a member that is null asks for all. */
public class ObligationFilter {
    @QueryParam("period")
    @Nullable
    String period;

    @QueryParam("agency")
    @Nullable
    String agency;

    @QueryParam("duty")
    @Nullable
    String duty;

    @QueryParam("state")
    @Nullable
    String state;

    @QueryParam(OrgView.PARAMETER)
    @Nullable
    String orgView;

    /** In which structure the agency is meant. */
    OrgView view(LocalDate today) {
        return OrgView.of(orgView, today);
    }

    ObligationFilter checked() {
        if (period != null && !period.matches("[0-9]{4}")) {
            throw new InvalidParameter("period", Text.of("Ghi năm gồm 4 chữ số.", "Write a year of four digits."));
        }
        if (state != null
                && Arrays.stream(ObligationState.values())
                        .noneMatch(known -> known.name().equals(state))) {
            String states = Arrays.toString(ObligationState.values());
            throw new InvalidParameter("state", Text.of("Dùng một trong " + states, "Use one of " + states));
        }
        return this;
    }
}
