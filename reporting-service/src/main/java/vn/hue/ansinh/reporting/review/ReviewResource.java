package vn.hue.ansinh.reporting.review;

import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.once.Idempotency;
import vn.hue.ansinh.reporting.report.Participant;

/** Takes the consolidator's decision. */
@Path("/api/v1/reports/{id}")
public class ReviewResource {
    private final ReviewingReport reviewing;
    private final Participant participant;
    private final Idempotency once;

    ReviewResource(ReviewingReport reviewing, Participant participant, Idempotency once) {
        this.reviewing = reviewing;
        this.participant = participant;
        this.once = once;
    }

    @PUT
    @Path("/review")
    @RolesAllowed(CONSOLIDATOR)
    public Response begin(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answerIfKeyed(key, "reviewReport " + id, "", () -> participant
                .view(reviewing.begin(id, ifMatch))
                .answer());
    }

    @PUT
    @Path("/return")
    @RolesAllowed(CONSOLIDATOR)
    public Response returnWith(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ReturnReport asked) {
        return once.answerIfKeyed(key, "returnReport " + id, asked, () -> participant
                .view(reviewing.returnWith(id, ifMatch, asked))
                .answer());
    }

    @PUT
    @Path("/acceptance")
    @RolesAllowed(CONSOLIDATOR)
    public Response accept(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answerIfKeyed(key, "acceptReport " + id, "", () -> participant
                .view(reviewing.accept(id, ifMatch))
                .answer());
    }
}
