package vn.hue.ansinh.reporting.obstacle;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.once.Idempotency;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;

/** Raises and reads obstacles. */
@Path("/api/v1/obstacles")
public class ObstacleResource {
    private final Obstacles obstacles;
    private final RaisingObstacle raising;
    private final Idempotency once;
    private final Clock clock;

    ObstacleResource(Obstacles obstacles, RaisingObstacle raising, Idempotency once, Clock clock) {
        this.obstacles = obstacles;
        this.raising = raising;
        this.once = once;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({REPORTER, APPROVER, CONSOLIDATOR, LEADER, MONITOR, ADMIN})
    public Response list(@BeanParam ObstacleFilter filter, @BeanParam PageRequest request, @Context UriInfo uri) {
        Instant now = clock.instant();
        return Pages.answer(obstacles.page(filter, request).map(obstacle -> ObstacleView.of(obstacle, now)), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({REPORTER, APPROVER, CONSOLIDATOR, LEADER, MONITOR, ADMIN})
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        ObstacleView view = ObstacleView.of(obstacles.toRead(id), clock.instant());
        return ETags.cached(request, view.tag(), () -> view);
    }

    @POST
    @RolesAllowed({REPORTER, APPROVER})
    public Response raise(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid RaiseObstacle asked,
            @Context UriInfo uri) {
        return once.answer(key, "raiseObstacle", asked, () -> {
            ObstacleView view = ObstacleView.of(raising.raise(asked), clock.instant());
            return ETags.created(uri, view.id(), view.tag(), view);
        });
    }
}
