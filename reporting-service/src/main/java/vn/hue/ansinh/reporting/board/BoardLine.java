package vn.hue.ansinh.reporting.board;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;

/**
 * How one agency stands.
 *
 * @param exempt whether nothing is owed, by a ruling; what came in all the same is no less there
 * @param report null until something is handed in: a draft is nobody's business outside its agency
 * @param version the number of the version that was handed in last; 0 while there is none
 * @param returns how many versions were sent back
 * @param undelivered how many reminders about it reached nobody
 * @param attachments how many files go with that version
 * @param late whether the first version came after the deadline, or is missing after it
 * @param daysLate begun days from the deadline to the first version, or to now while it is missed; 0 when in time
 */
public record BoardLine(
        String obligation,
        String agency,
        @Nullable String agencyName,
        String obligatory,
        @JsonIgnore boolean exempt,
        BoardState state,
        @InVietnam Instant dueAt,
        @Nullable UUID report,
        int version,
        int returns,
        int undelivered,
        int attachments,
        boolean late,
        int daysLate,
        @InVietnam @Nullable Instant firstSubmittedAt,
        @InVietnam @Nullable Instant submittedAt) {

    boolean isHandedIn() {
        return firstSubmittedAt != null && state != BoardState.TRANSFERRED;
    }

    boolean isMandatory() {
        return obligatory.equals("MANDATORY") && !exempt && state != BoardState.TRANSFERRED;
    }
}
