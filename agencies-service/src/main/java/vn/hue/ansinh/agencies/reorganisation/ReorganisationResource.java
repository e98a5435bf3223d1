package vn.hue.ansinh.agencies.reorganisation;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.question.Asked;
import vn.hue.ansinh.kit.access.Caller;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;

/** Reorganisations of agencies: everybody sees those in effect, administrators write them down and take the steps. */
@Path("/api/v1/agency-successions")
public class ReorganisationResource {
    private static final String ID = "[a-z0-9][a-z0-9-]{0,79}";

    private final Reorganisations reorganisations;
    private final Reorganising reorganising;
    private final Previewing previewing;
    private final Caller caller;

    ReorganisationResource(
            Reorganisations reorganisations, Reorganising reorganising, Previewing previewing, Caller caller) {
        this.reorganisations = reorganisations;
        this.reorganising = reorganising;
        this.previewing = previewing;
        this.caller = caller;
    }

    @GET
    @PermitAll
    public Response list(
            @QueryParam("agency") @Nullable String agency, @BeanParam PageRequest request, @Context UriInfo uri) {
        List<ReorganisationView> rows = reorganisations.after(
                request.after().orElse(""), Asked.code("agency", agency), caller.has(ADMIN), request.limitAndOneMore());
        return Pages.answer(Page.of(rows, request, view -> view.succession().id()), uri);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(ADMIN)
    public Response draft(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SetReorganisation asked) {
        Asked.matching(ID, "id", id);
        boolean fresh = reorganising.draft(id, ifMatch, asked.succession(id));
        return answer(fresh ? Response.Status.CREATED : Response.Status.OK, reorganising.get(id));
    }

    @GET
    @Path("/{id}/preview")
    @RolesAllowed(ADMIN)
    public PreviewView preview(@PathParam("id") String id, @QueryParam("with") @Nullable String with) {
        Set<String> together = new LinkedHashSet<>(List.of(id));
        if (with != null) {
            Asked.matching(ID + "(," + ID + "){0,19}", "with", with);
            together.addAll(List.of(with.split(",")));
        }
        return previewing.preview(together);
    }

    @POST
    @Path("/{id}/effect")
    @RolesAllowed(ADMIN)
    public Response effect(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.Status.OK, reorganising.putIntoEffect(id, ifMatch));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(ADMIN)
    public Response withdraw(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WithdrawReorganisation asked) {
        return answer(Response.Status.OK, reorganising.withdraw(id, ifMatch, asked.reason()));
    }

    private static Response answer(Response.Status status, ReorganisationView view) {
        return Response.status(status)
                .entity(view)
                .tag(ETags.of(view.revision()))
                .build();
    }
}
