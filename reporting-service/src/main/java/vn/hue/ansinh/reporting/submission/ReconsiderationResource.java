package vn.hue.ansinh.reporting.submission;

import static vn.hue.ansinh.kit.access.Roles.APPROVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.once.Idempotency;
import vn.hue.ansinh.reporting.report.Participant;

/** Takes back what was handed in, or opens what was accepted. */
@Path("/api/v1/reports/{id}")
@RolesAllowed(APPROVER)
public class ReconsiderationResource {
    private final Reconsidering reconsidering;
    private final LeavingAmendment leaving;
    private final Participant participant;
    private final Idempotency once;

    ReconsiderationResource(
            Reconsidering reconsidering, LeavingAmendment leaving, Participant participant, Idempotency once) {
        this.reconsidering = reconsidering;
        this.leaving = leaving;
        this.participant = participant;
        this.once = once;
    }

    @PUT
    @Path("/withdrawal")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid StateReason asked) {
        return once.answerIfKeyed(key, "withdrawReport " + id, asked, () -> participant
                .view(reconsidering.withdraw(id, ifMatch, asked.reason()))
                .answer());
    }

    @PUT
    @Path("/amendment")
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid StateReason asked) {
        return once.answerIfKeyed(key, "amendReport " + id, asked, () -> participant
                .view(reconsidering.amend(id, ifMatch, asked.reason()))
                .answer());
    }

    @DELETE
    @Path("/amendment")
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answerIfKeyed(key, "cancelAmendment " + id, "", () -> participant
                .view(leaving.leave(id, ifMatch))
                .answer());
    }
}
