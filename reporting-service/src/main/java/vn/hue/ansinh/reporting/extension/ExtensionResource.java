package vn.hue.ansinh.reporting.extension;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.APPROVER;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;
import static vn.hue.ansinh.kit.access.Roles.LEADER;
import static vn.hue.ansinh.kit.access.Roles.MONITOR;
import static vn.hue.ansinh.kit.access.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.once.Idempotency;

/** More time for an obligation. */
@Path("/api/v1/obligations/{id}/extensions")
public class ExtensionResource {
    private final Extending extending;
    private final Idempotency once;

    ExtensionResource(Extending extending, Idempotency once) {
        this.extending = extending;
        this.once = once;
    }

    record ExtensionsView(List<ExtensionView> items) {}

    @GET
    @RolesAllowed({REPORTER, APPROVER, CONSOLIDATOR, LEADER, MONITOR, ADMIN})
    @Transactional
    public ExtensionsView list(@PathParam("id") String obligation) {
        return new ExtensionsView(extending.of(obligation));
    }

    @POST
    @RolesAllowed({REPORTER, APPROVER})
    public Response request(
            @PathParam("id") String obligation,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid RequestExtension asked,
            @Context UriInfo uri) {
        return once.answer(key, "requestExtension " + obligation, asked, () -> {
            ExtensionView view = extending.request(obligation, asked);
            return ETags.created(uri, view.id(), ETags.of(view.revision()), view);
        });
    }

    @PUT
    @Path("/{extension}/decision")
    @RolesAllowed(CONSOLIDATOR)
    public Response decide(
            @PathParam("id") String obligation,
            @PathParam("extension") UUID extension,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecideExtension asked) {
        return extending.decide(obligation, extension, ifMatch, asked).answer();
    }
}
