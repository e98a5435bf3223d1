package vn.hue.ansinh.reporting.explanation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.matter.Conditions;
import vn.hue.ansinh.reporting.question.Asked;

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

    void on(Conditions conditions, @Nullable String visibleAgency, LocalDate today) {
        conditions
                .only("state", Asked.wordOrNull("state", ExplanationState.class, state))
                .only("indicator", indicator);
        if (visibleAgency != null) {
            conditions.when(
                    "(agency = :agency or cast(function('lead_of', indicator, :today) as string) = :agency)",
                    Map.of("agency", visibleAgency, "today", today));
        }
    }
}
