package vn.hue.ansinh.reporting.obligation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.org.OrgView;
import vn.hue.ansinh.reporting.question.Asked;

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
        Asked.yearOrNull("period", period);
        Asked.wordOrNull("state", ObligationState.class, state);
        return this;
    }
}
