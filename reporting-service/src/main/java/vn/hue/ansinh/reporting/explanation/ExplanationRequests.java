package vn.hue.ansinh.reporting.explanation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.matter.Conditions;
import vn.hue.ansinh.reporting.report.Participant;
import vn.hue.ansinh.reporting.report.TimedTag;
import vn.hue.ansinh.reporting.trail.Sealable;
import vn.hue.ansinh.reporting.trail.Sealing;

/**
 * All that leaders ever asked. An agency sees what it was asked and what concerns the indicators it leads by now, who
 * watches over the Plan sees all.
 */
@ApplicationScoped
public class ExplanationRequests implements PanacheRepositoryBase<ExplanationRequest, UUID> {
    public static final Sealable SEALED = new Sealable("explanation", "explanations", """
            select indicator, id::text, jsonb_build_object('verdict', verdict, 'agency', agency, 'question', question,
              'dueOn', due_on, 'state', state, 'answer', answer, 'requestedBy', requested_by,
              'requestedAt', utc(requested_at), 'steps', steps, 'revision', revision)
            from explanation_request
            """);

    private final Participant participant;
    private final Standings standings;
    private final Sealing sealing;

    ExplanationRequests(Participant participant, Standings standings, Sealing sealing) {
        this.participant = participant;
        this.standings = standings;
        this.sealing = sealing;
    }

    /** With the seal of the step that it has just taken. */
    ExplanationRequest keep(ExplanationRequest request) {
        persistAndFlush(request);
        sealing.seal(
                SEALED,
                request.indicator(),
                request.id().toString(),
                participant.deed(request.state().name()));
        return request;
    }

    /** The newest first. */
    Page<ExplanationRequest> page(ExplanationFilter filter, PageRequest request) {
        Conditions wanted = new Conditions("requestedAt", request);
        filter.on(wanted, participant.mayAskAbout(filter.agency), participant.today());
        List<ExplanationRequest> rows =
                find(wanted.text(), wanted.values()).range(0, request.limit()).list();
        return Page.of(rows, request, last -> List.of(last.requestedAt(), last.id()));
    }

    ExplanationRequest toRead(UUID id) {
        return visible(findById(id), id);
    }

    /** Of two who come together the second waits here, and then finds that it has moved on. */
    ExplanationRequest toWrite(UUID id, @Nullable String ifMatch) {
        ExplanationRequest request = visible(findById(id, LockModeType.PESSIMISTIC_WRITE), id);
        TimedTag.require(ifMatch, request.revision());
        return request;
    }

    private ExplanationRequest visible(@Nullable ExplanationRequest found, UUID id) {
        if (found == null) {
            throw new NotFound(Text.of("yêu cầu giải trình", "explanation request"), id.toString());
        }
        if (!participant.watches() && !isLedByTheCaller(found)) {
            participant.mustBeOf(found.agency());
        }
        return found;
    }

    private boolean isLedByTheCaller(ExplanationRequest request) {
        return standings
                .of(request.indicator(), participant.today())
                .map(Standing::lead)
                .filter(participant::isOf)
                .isPresent();
    }
}
