package vn.hue.ansinh.agencies.redrawing;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.question.Asked;
import vn.hue.ansinh.agencies.reorganisation.WithdrawReorganisation;
import vn.hue.ansinh.kit.access.Caller;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;

/** Resolutions on boundaries: everybody sees those in effect, administrators write them down and take the steps. */
@Path("/api/v1/place-successions")
public class PlaceSuccessionResource {
    private static final String ID = "[a-z0-9][a-z0-9-]{0,79}";

    private final PlaceSuccessions successions;
    private final RedrawingPlaces redrawing;
    private final Caller caller;

    PlaceSuccessionResource(PlaceSuccessions successions, RedrawingPlaces redrawing, Caller caller) {
        this.successions = successions;
        this.redrawing = redrawing;
        this.caller = caller;
    }

    @GET
    @PermitAll
    public Response list(
            @QueryParam("place") @Nullable String place, @BeanParam PageRequest request, @Context UriInfo uri) {
        var rows = successions.after(
                request.after().orElse(""),
                Asked.matching(SetPlaceSuccession.PLACE, "place", place),
                caller.has(ADMIN),
                request.limitAndOneMore());
        return Pages.answer(Page.of(rows, request, PlaceSuccessionView::id), uri);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(ADMIN)
    public Response draft(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SetPlaceSuccession asked) {
        Asked.matching(ID, "id", id);
        boolean fresh = redrawing.draft(id, ifMatch, asked);
        return answer(fresh ? Response.Status.CREATED : Response.Status.OK, redrawing.get(id));
    }

    @POST
    @Path("/{id}/effect")
    @RolesAllowed(ADMIN)
    public Response effect(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.Status.OK, redrawing.putIntoEffect(id, ifMatch));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(ADMIN)
    public Response withdraw(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WithdrawReorganisation asked) {
        return answer(Response.Status.OK, redrawing.withdraw(id, ifMatch, asked.reason()));
    }

    private static Response answer(Response.Status status, PlaceSuccessionView view) {
        return Response.status(status)
                .entity(view)
                .tag(ETags.of(view.revision()))
                .build();
    }
}
