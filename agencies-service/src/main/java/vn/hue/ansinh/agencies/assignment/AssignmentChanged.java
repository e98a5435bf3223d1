package vn.hue.ansinh.agencies.assignment;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;

/**
 * The full state of an assignment after a change, as it is told.
 *
 * @param knownFrom null if it counts as known ever since
 * @param earlier JSON, as the database puts it together: the states before this one
 */
record AssignmentChanged(
        String id,
        String agency,
        String subjectKind,
        String subject,
        String role,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> passedFrom,
        boolean withdrawn,
        long revision,
        @Nullable Instant knownFrom,
        @JsonRawValue String earlier) {

    static OutgoingEvent event(Tuple row) {
        AssignmentChanged data = new AssignmentChanged(
                row.get("id", String.class),
                row.get("agency", String.class),
                row.get("subject_kind", String.class),
                row.get("subject", String.class),
                row.get("role", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                List.of(row.get("passed_from", String[].class)),
                row.get("withdrawn", Boolean.class),
                row.get("revision", Long.class),
                row.get("known_from", Instant.class),
                row.get("earlier", String.class));
        return new OutgoingEvent("agencies.assignments", "assignment.changed", data.id(), data);
    }
}
