package vn.hue.ansinh.indicators.task;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a version of an accepted report says about a task.
 *
 * @param period the year the report is about
 */
record TaskNote(
        @JsonIgnore String task,
        UUID report,
        int version,
        String agency,
        int period,
        NotedState state,
        @Nullable LocalDate doneOn,
        @Nullable String note,
        OffsetDateTime recordedAt) {

    /** It says that it will be done. */
    boolean isToCome(LocalDate day) {
        return doneOn != null && state == NotedState.DONE && doneOn.isAfter(day);
    }

    /** A report that does not say when it was done was written afterwards. */
    LocalDate doneBy() {
        return doneOn == null ? recordedAt.toLocalDate() : doneOn;
    }
}
