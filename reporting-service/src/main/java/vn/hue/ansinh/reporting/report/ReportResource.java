package vn.hue.ansinh.reporting.report;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.APPROVER;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;
import static vn.hue.ansinh.kit.access.Roles.LEADER;
import static vn.hue.ansinh.kit.access.Roles.MONITOR;
import static vn.hue.ansinh.kit.access.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.once.Idempotency;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;

/** Reads, drafts and rewrites reports. */
@Path("/api/v1/reports")
public class ReportResource {
    private final Reports reports;
    private final DraftingReport drafting;
    private final Participant participant;
    private final Idempotency once;

    ReportResource(Reports reports, DraftingReport drafting, Participant participant, Idempotency once) {
        this.reports = reports;
        this.drafting = drafting;
        this.participant = participant;
        this.once = once;
    }

    @GET
    @RolesAllowed({REPORTER, APPROVER, CONSOLIDATOR, LEADER, MONITOR, ADMIN})
    public Response list(@BeanParam ReportFilter filter, @BeanParam PageRequest request, @Context UriInfo uri) {
        return Pages.answer(reports.page(filter.checked(), request).map(participant::view), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({REPORTER, APPROVER, CONSOLIDATOR, LEADER, MONITOR, ADMIN})
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        ReportView report = participant.view(reports.toRead(id));
        return ETags.cached(request, report.tag(), () -> report);
    }

    @POST
    @RolesAllowed({REPORTER, APPROVER})
    public Response draft(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DraftReport asked,
            @Context UriInfo uri) {
        return once.answer(key, "draftReport", asked, () -> {
            ReportView report = drafting.draft(asked);
            return ETags.created(uri, report.id(), report.tag(), report);
        });
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({REPORTER, APPROVER})
    public Response rewrite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid RewriteReport asked) {
        return once.answerIfKeyed(key, "rewriteReport " + id, asked, () -> drafting.rewrite(id, ifMatch, asked)
                .answer());
    }
}
