package vn.hue.ansinh.reporting.consolidation;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;
import static vn.hue.ansinh.kit.access.Roles.LEADER;
import static vn.hue.ansinh.kit.access.Roles.MONITOR;

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

/** Opens, notes on and shows consolidations. */
@Path("/api/v1/consolidations")
public class ConsolidationResource {
    private final Consolidations consolidations;
    private final Consolidating consolidating;
    private final Acting acting;
    private final Idempotency once;

    ConsolidationResource(Consolidations consolidations, Consolidating consolidating, Acting acting, Idempotency once) {
        this.consolidations = consolidations;
        this.consolidating = consolidating;
        this.acting = acting;
        this.once = once;
    }

    @GET
    @RolesAllowed({CONSOLIDATOR, LEADER, MONITOR, ADMIN})
    public Response list(@BeanParam ConsolidationFilter filter, @BeanParam PageRequest request, @Context UriInfo uri) {
        return Pages.answer(consolidations.page(filter, request), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CONSOLIDATOR, LEADER, MONITOR, ADMIN})
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        Consolidation found = consolidations.toRead(id);
        return ETags.cached(request, ETags.of(found.revision()), found::view);
    }

    @POST
    @RolesAllowed(CONSOLIDATOR)
    public Response open(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid OpenConsolidation asked,
            @Context UriInfo uri) {
        return once.answer(key, "openConsolidation", asked, () -> {
            ConsolidationView opened =
                    consolidating.open(asked, acting.agency(), acting.act()).view();
            return opened.tagged(Response.created(uri.getAbsolutePathBuilder()
                            .path(opened.line().id().toString())
                            .build()))
                    .build();
        });
    }

    @PUT
    @Path("/{id}/notes/{point}")
    @RolesAllowed(CONSOLIDATOR)
    public Response note(
            @PathParam("id") UUID id,
            @PathParam("point") String point,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Note note) {
        return consolidating
                .note(id, ifMatch, point, note)
                .view()
                .tagged(Response.ok())
                .build();
    }
}
