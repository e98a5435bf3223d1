package vn.hue.ansinh.indicators.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;

/**
 * @param year of which it is the state, where it begins anew each year
 * @param members of the group that leads it, once one of them has spoken
 * @param notes only where one task is asked for
 * @param asOf where one task is read as of an instant; a list names it once
 */
record TaskView(
        String code,
        String plan,
        @Nullable String area,
        Text title,
        String section,
        @Nullable LocalDate deadline,
        @Nullable String deadlinePrecision,
        @Nullable String recurrence,
        @Nullable String lead,
        List<String> coordinators,
        List<String> indicators,
        List<String> legalReferences,
        TaskState state,
        @Nullable Integer year,
        Reporting reporting,
        Text sentence,
        @Nullable TaskNote latestNote,
        List<MemberStanding> members,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<TaskNote> notes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OffsetDateTime asOf) {

    TaskView with(List<TaskNote> all) {
        return with(all, null);
    }

    /** Naming the instant at which it stood so, if one was asked for. */
    TaskView asOf(@Nullable Instant instant) {
        return with(
                notes, instant == null ? null : instant.atZone(Zones.VIETNAM).toOffsetDateTime());
    }

    private TaskView with(@Nullable List<TaskNote> all, @Nullable OffsetDateTime instant) {
        return new TaskView(
                code,
                plan,
                area,
                title,
                section,
                deadline,
                deadlinePrecision,
                recurrence,
                lead,
                coordinators,
                indicators,
                legalReferences,
                state,
                year,
                reporting,
                sentence,
                latestNote,
                members,
                all,
                instant);
    }
}
