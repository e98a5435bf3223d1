package vn.hue.ansinh.reporting.submission;

import static vn.hue.ansinh.kit.access.Roles.APPROVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.once.Idempotency;
import vn.hue.ansinh.reporting.report.Participant;

/** Takes a report in. */
@Path("/api/v1/reports/{id}/submission")
public class SubmissionResource {
    private final SubmittingReport submitting;
    private final Participant participant;
    private final Idempotency once;

    SubmissionResource(SubmittingReport submitting, Participant participant, Idempotency once) {
        this.submitting = submitting;
        this.participant = participant;
        this.once = once;
    }

    @PUT
    @RolesAllowed(APPROVER)
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answerIfKeyed(key, "submitReport " + id, "", () -> participant
                .view(submitting.submit(id, ifMatch))
                .answer());
    }
}
