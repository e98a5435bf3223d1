package vn.hue.ansinh.reporting.report;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.calendar.InVietnam;

/** Why a version was sent back, and by when it is to be corrected. */
public record Return(
        String reason,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate correctBy,

        List<ReviewComment> comments,
        @InVietnam Instant returnedAt) {

    /** The day itself is still in time. */
    boolean leavesTimeAfter(Instant now) {
        return correctBy != null
                && now.isBefore(
                        correctBy.plusDays(1).atStartOfDay(Zones.VIETNAM).toInstant());
    }

    boolean isSince(Instant then) {
        return returnedAt.isAfter(then);
    }
}
