package vn.hue.ansinh.agencies.assignment;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.question.Asked;

/** Which assignments are asked for; a member that is null asks for all. */
public class AssignmentFilter {
    @QueryParam("agency")
    @Nullable
    String agency;

    @QueryParam("role")
    @Nullable
    String role;

    @QueryParam("subjectKind")
    @Nullable
    String subjectKind;

    @QueryParam("subject")
    @Nullable
    String subject;

    @QueryParam("on")
    @Nullable
    String on;

    @Nullable
    String agency() {
        return Asked.code("agency", agency);
    }

    @Nullable
    String role() {
        return Asked.matching("LEAD|COORDINATE|REPORT|CONSOLIDATE|MONITOR|REQUESTED", "role", role);
    }

    @Nullable
    String subjectKind() {
        return Asked.matching("AREA|INDICATOR|TASK|DUTY", "subjectKind", subjectKind);
    }

    @Nullable
    String subject() {
        return Asked.code("subject", subject);
    }

    @Nullable
    LocalDate day() {
        return Asked.day("on", on);
    }
}
