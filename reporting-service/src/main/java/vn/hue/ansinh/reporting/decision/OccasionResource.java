package vn.hue.ansinh.reporting.decision;

import static vn.hue.ansinh.kit.access.Roles.LEADER;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.once.Idempotency;

/** The occasions of a duty that no calendar brings. */
@Path("/api/v1/duties/{code}")
public class OccasionResource {
    private final ReadingOccasions reading;
    private final Deciding deciding;
    private final Idempotency once;

    OccasionResource(ReadingOccasions reading, Deciding deciding, Idempotency once) {
        this.reading = reading;
        this.deciding = deciding;
        this.once = once;
    }

    record OccasionsView(List<OccasionView> items) {}

    @GET
    @Path("/dates")
    @PermitAll
    @Transactional
    public OccasionsView list(@PathParam("code") String duty) {
        return new OccasionsView(reading.of(duty));
    }

    @POST
    @Path("/requests")
    @RolesAllowed(LEADER)
    public Response request(
            @PathParam("code") String duty,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid RequestReports asked) {
        return once.answer(key, "requestReports " + duty, asked, () -> Response.status(Response.Status.CREATED)
                .entity(deciding.request(duty, asked))
                .build());
    }

    @PUT
    @Path("/dates/{occasion}")
    @RolesAllowed(LEADER)
    public Response date(
            @PathParam("code") String duty,
            @PathParam("occasion") String occasion,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SetDate asked) {
        OccasionView view = deciding.date(duty, occasion, ifMatch, asked);
        return Response.ok(view).tag(ETags.of(view.number())).build();
    }
}
