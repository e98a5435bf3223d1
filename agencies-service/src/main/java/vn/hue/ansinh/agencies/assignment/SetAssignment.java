package vn.hue.ansinh.agencies.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.question.Codes;

/** Who shall answer for what, in which role, from when to when (inclusive; null is open). */
record SetAssignment(
        @NotBlank @Pattern(regexp = Codes.OF_AGENCY) String agency,

        @NotNull @Pattern(regexp = "AREA|INDICATOR|TASK|DUTY")
        String subjectKind,

        @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,59}")
        String subject,

        @NotNull @Pattern(regexp = "LEAD|COORDINATE|REPORT|CONSOLIDATE|MONITOR|REQUESTED")
        String role,

        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,

        @Nullable @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*")
        String section) {

    SetAssignment until(@Nullable LocalDate last) {
        return new SetAssignment(agency, subjectKind, subject, role, validFrom, last, section);
    }

    AssignmentRow row(String id) {
        return new AssignmentRow(id, agency, subjectKind, subject, role, validFrom, validTo, section, "PLAN");
    }

    /** Whether it may be set under the id: with its first day where the same was given, and ended, before. */
    boolean isCalled(String id) {
        String task = agency + "." + subject + "." + role;
        return id.equals(task) || id.equals(task + "@" + validFrom);
    }

    /** Whether only its end, or where it stands written, differs. */
    boolean continues(SetAssignment other) {
        return agency.equals(other.agency)
                && subjectKind.equals(other.subjectKind)
                && subject.equals(other.subject)
                && role.equals(other.role)
                && validFrom.equals(other.validFrom);
    }
}
