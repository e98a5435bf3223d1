package vn.hue.ansinh.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.figure.TaskNote;

/**
 * What has happened to a report, in the shape it is told in: contracts/events/report.*.v1.schema.json. Instants are
 * UTC; figures are exact decimals.
 */
public sealed interface ReportEvent {
    UUID report();

    /** The short type, as {@code report.submitted}. */
    default String type() {
        return "report." + getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    default OutgoingEvent toTell() {
        return new OutgoingEvent("reporting.events", type(), report().toString(), this);
    }

    /** The agency signed off a version and handed it in. */
    record Submitted(
            UUID report,
            @JsonUnwrapped Owed owed,
            int version,
            String sha256,
            Instant submittedAt,
            Instant dueAt,
            boolean onTime,
            int attachments)
            implements ReportEvent {

        static Submitted of(Report report, Content content, Act signOff) {
            return new Submitted(
                    report.id(),
                    report.owed(),
                    report.version(),
                    content.sha256(),
                    signOff.at(),
                    report.dueAt(),
                    Boolean.TRUE.equals(report.onTime()),
                    content.attachments().size());
        }
    }

    /** The consolidator sent a version back. */
    record Returned(
            UUID report,
            @JsonUnwrapped Owed owed,
            int version,
            String reason,
            @Nullable LocalDate correctBy,
            Instant returnedAt)
            implements ReportEvent {}

    /** The agency took a version back before it was reviewed. */
    record Withdrawn(UUID report, @JsonUnwrapped Owed owed, int version, String reason, Instant withdrawnAt)
            implements ReportEvent {}

    /** The agency writes an accepted report anew; the accepted version stays official until the next one is. */
    record Amended(UUID report, @JsonUnwrapped Owed owed, int version, String reason, Instant amendedAt)
            implements ReportEvent {}

    /** A version is part of a consolidated report that was issued. */
    record Consolidated(
            UUID report,
            @JsonUnwrapped Owed owed,
            int version,
            String sha256,
            UUID consolidation,
            int number,
            Instant consolidatedAt)
            implements ReportEvent {}

    /** The consolidator accepted a version: its figures and what it says about tasks and spending are official from now on. */
    record Accepted(
            UUID report,
            @JsonUnwrapped Owed owed,
            int version,
            String sha256,
            List<OfficialFigure> figures,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TaskNote> tasks,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Spending> spending,
            Instant acceptedAt)
            implements ReportEvent {

        /** @param definitions by which its indicators were measured when it was handed in */
        static Accepted of(Report report, Content content, Map<String, Integer> definitions, Act review) {
            return new Accepted(
                    report.id(),
                    report.owed(),
                    report.version(),
                    content.sha256(),
                    content.figures().stream()
                            .map(figure -> OfficialFigure.of(figure, definitions.get(figure.indicator())))
                            .toList(),
                    content.tasks(),
                    content.spending(),
                    review.at());
        }
    }
}
