package vn.hue.ansinh.reporting.explanation;

import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;
import vn.hue.ansinh.reporting.matter.PassageView;
import vn.hue.ansinh.reporting.matter.Punctuality;
import vn.hue.ansinh.reporting.report.TimedTag;

/**
 * A request as it is shown, without names of people.
 *
 * @param verdict that led to the question
 * @param answer the last one; earlier ones stand in the steps
 */
record ExplanationView(
        UUID id,
        String indicator,
        @Nullable String verdict,
        String agency,
        String question,
        LocalDate dueOn,
        ExplanationState state,
        Punctuality punctuality,
        @Nullable String answer,
        @InVietnam Instant requestedAt,
        List<PassageView> steps,
        long revision) {

    static ExplanationView of(ExplanationRequest request, Instant now) {
        return new ExplanationView(
                request.id(),
                request.indicator(),
                request.verdict(),
                request.agency(),
                request.question(),
                request.dueOn(),
                request.state(),
                request.punctuality(now),
                request.answer(),
                request.requestedAt(),
                PassageView.of(request.steps()),
                request.revision());
    }

    EntityTag tag() {
        return new EntityTag(TimedTag.of(revision, punctuality == Punctuality.OVERDUE));
    }
}
