package vn.hue.ansinh.reporting.explanation;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.matter.Conditions;

/** Which requests are asked for; a member that is null asks for all that the caller may see. */
public class ExplanationFilter {
    @QueryParam("state")
    @Nullable
    String state;

    @QueryParam("agency")
    @Nullable
    String agency;

    @QueryParam("indicator")
    @Nullable
    String indicator;

    Conditions on(Conditions conditions, @Nullable String visibleAgency) {
        return conditions
                .only("state", Conditions.state(ExplanationState.class, state))
                .only("agency", visibleAgency)
                .only("indicator", indicator);
    }
}
