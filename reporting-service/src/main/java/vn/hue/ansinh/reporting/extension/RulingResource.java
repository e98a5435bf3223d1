package vn.hue.ansinh.reporting.extension;

import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;

/** What the consolidator rules on one obligation: that nothing is owed, or when its report is locked. */
@Path("/api/v1/obligations/{id}/ruling")
public class RulingResource {
    private final Rulings rulings;

    RulingResource(Rulings rulings) {
        this.rulings = rulings;
    }

    @GET
    @PermitAll
    public Response read(@PathParam("id") String obligation, @Context Request request) {
        RulingView ruling = rulings.of(obligation);
        return ETags.cached(request, ETags.of(ruling.number()), () -> ruling);
    }

    @PUT
    @RolesAllowed(CONSOLIDATOR)
    public Response rule(
            @PathParam("id") String obligation,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SetRuling asked) {
        RulingView ruling = rulings.rule(obligation, ifMatch, asked);
        return Response.ok(ruling).tag(ETags.of(ruling.number())).build();
    }
}
