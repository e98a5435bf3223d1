package vn.hue.ansinh.agencies.profile;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.APPROVER;
import static vn.hue.ansinh.kit.access.Roles.REPORTER;

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

/** Shows and sets how an agency is reached; for the agency itself and for administrators. */
@Path("/api/v1/agencies/{code}/profile")
public class ProfileResource {
    private final SettingProfile setting;

    ProfileResource(SettingProfile setting) {
        this.setting = setting;
    }

    @GET
    @RolesAllowed({REPORTER, APPROVER, ADMIN})
    public Response read(@PathParam("code") String code, @Context Request request) {
        ProfileView profile = setting.get(code);
        return ETags.cached(request, ETags.of(profile.revision()), () -> profile);
    }

    @PUT
    @RolesAllowed({APPROVER, ADMIN})
    public Response set(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SetProfile asked) {
        ProfileView profile = setting.set(code, ifMatch, asked.inOrder());
        return Response.ok(profile).tag(ETags.of(profile.revision())).build();
    }
}
