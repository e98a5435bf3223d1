package vn.hue.ansinh.agencies.place;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

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

/** Shows and sets which parts of a place went to which successors. */
@Path("/api/v1/places/{code}/shares")
public class ShareResource {
    private final SettingShares setting;

    ShareResource(SettingShares setting) {
        this.setting = setting;
    }

    @GET
    @PermitAll
    public Response read(@PathParam("code") String id, @Context Request request) {
        SharesView shares = setting.get(id);
        return ETags.cached(request, ETags.of(shares.revision()), () -> shares);
    }

    @PUT
    @RolesAllowed(ADMIN)
    public Response set(
            @PathParam("code") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SetShares asked) {
        SharesView shares = setting.set(id, ifMatch, asked);
        return Response.ok(shares).tag(ETags.of(shares.revision())).build();
    }
}
