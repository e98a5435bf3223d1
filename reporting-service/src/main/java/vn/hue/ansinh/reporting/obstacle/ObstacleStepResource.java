package vn.hue.ansinh.reporting.obstacle;

import static vn.hue.ansinh.kit.access.Roles.APPROVER;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;
import static vn.hue.ansinh.kit.access.Roles.LEADER;
import static vn.hue.ansinh.kit.access.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes an obstacle from one state to the next. */
@Path("/api/v1/obstacles/{id}")
public class ObstacleStepResource {
    private final SettlingObstacle settling;
    private final Clock clock;

    ObstacleStepResource(SettlingObstacle settling, Clock clock) {
        this.settling = settling;
        this.clock = clock;
    }

    @PUT
    @Path("/triage")
    @RolesAllowed(CONSOLIDATOR)
    public Response triage(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TriageObstacle asked) {
        return answer(settling.triage(id, ifMatch, asked));
    }

    @PUT
    @Path("/escalation")
    @RolesAllowed(CONSOLIDATOR)
    public Response escalate(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid SayWhy asked) {
        return answer(settling.escalate(id, ifMatch, asked));
    }

    @PUT
    @Path("/decision")
    @RolesAllowed(LEADER)
    public Response decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid SayWhy asked) {
        return answer(settling.decide(id, ifMatch, asked));
    }

    @PUT
    @Path("/closure")
    @RolesAllowed({REPORTER, APPROVER, CONSOLIDATOR})
    public Response close(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid SayWhy asked) {
        return answer(settling.close(id, ifMatch, asked));
    }

    private Response answer(Obstacle obstacle) {
        ObstacleView view = ObstacleView.of(obstacle, clock.instant());
        return Response.ok(view).tag(view.tag()).build();
    }
}
