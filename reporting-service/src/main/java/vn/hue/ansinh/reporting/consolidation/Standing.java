package vn.hue.ansinh.reporting.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.consolidation.Contents.Pinned;
import vn.hue.ansinh.reporting.figure.Narrative;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.figure.TaskNote;

/**
 * One agency's obligation as the consolidator finds it, with the accepted version where there is one.
 *
 * @param day the nominal date
 * @param heldOn the last day in time on which the agency had the duty
 */
record Standing(
        String obligation,
        String period,
        String agency,
        String agencyName,
        String obligatory,
        LocalDate day,
        LocalDate heldOn,
        Instant lateAt,
        @Nullable Instant firstSubmittedAt,
        @Nullable String reportStatus,
        boolean exempt,
        boolean passedOn,
        @Nullable UUID report,
        @Nullable Integer version,
        @Nullable String sha256,
        @Nullable Narrative narrative,
        List<Spending> spending,
        List<TaskNote> tasks,
        @Nullable String incomplete,
        List<String> areas) {

    boolean isAccepted() {
        return version != null;
    }

    boolean isOnTime() {
        return firstSubmittedAt != null && firstSubmittedAt.isBefore(lateAt);
    }

    /** Only of one that is accepted. */
    Pinned pinned() {
        return new Pinned(
                obligation,
                period,
                agency,
                agencyName,
                Objects.requireNonNull(report).toString(),
                Objects.requireNonNull(version),
                Objects.requireNonNull(sha256),
                isOnTime());
    }

    /** Null where nothing is amiss. */
    @Nullable
    Gap gap() {
        Gap.Kind kind = kind();
        return kind == null
                ? null
                : new Gap(
                        kind,
                        obligation,
                        period,
                        agency,
                        agencyName,
                        obligatory,
                        inVietnam(lateAt),
                        firstSubmittedAt == null ? null : inVietnam(firstSubmittedAt));
    }

    /** Of whoever is exempt nothing is missed; what came in all the same waits for its acceptance. */
    private Gap.@Nullable Kind kind() {
        Gap.Kind kind = owed();
        return exempt && kind != Gap.Kind.WAITING ? null : kind;
    }

    private Gap.@Nullable Kind owed() {
        if (isAccepted()) {
            return isOnTime() ? null : Gap.Kind.LATE;
        }
        if (firstSubmittedAt == null) {
            return passedOn ? null : Gap.Kind.MISSING;
        }
        if ("RETURNED".equals(reportStatus)) {
            return Gap.Kind.RETURNED;
        }
        if ("WITHDRAWN".equals(reportStatus)) {
            return passedOn ? Gap.Kind.TRANSFERRED : Gap.Kind.MISSING;
        }
        return Gap.Kind.WAITING;
    }

    static String inVietnam(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(Zones.VIETNAM));
    }
}
