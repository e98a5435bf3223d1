package vn.hue.ansinh.reporting.obstacle;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.matter.Conditions;
import vn.hue.ansinh.reporting.question.Asked;

/** Which obstacles are asked for; a member that is null asks for all that the caller may see. */
public class ObstacleFilter {
    @QueryParam("state")
    @Nullable
    String state;

    @QueryParam("agency")
    @Nullable
    String agency;

    @QueryParam("subject")
    @Nullable
    String subject;

    @QueryParam("indicator")
    @Nullable
    String indicator;

    /** An indicator is one kind of subject. */
    Conditions on(Conditions conditions, @Nullable String visibleAgency) {
        conditions
                .only("state", Asked.wordOrNull("state", ObstacleState.class, state))
                .only("agency", visibleAgency)
                .only("subject", subject)
                .only("subjectKind", indicator == null ? null : SubjectKind.INDICATOR);
        return indicator == null ? conditions : conditions.when("subject = :indicator", Map.of("indicator", indicator));
    }
}
