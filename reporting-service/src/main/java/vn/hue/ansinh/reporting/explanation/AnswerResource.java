package vn.hue.ansinh.reporting.explanation;

import static vn.hue.ansinh.kit.access.Roles.APPROVER;
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

/** Gives answers, takes them and sends them back. */
@Path("/api/v1/explanation-requests/{id}")
public class AnswerResource {
    private final Explaining explaining;
    private final Clock clock;

    AnswerResource(Explaining explaining, Clock clock) {
        this.explaining = explaining;
        this.clock = clock;
    }

    @PUT
    @Path("/answer")
    @RolesAllowed({REPORTER, APPROVER})
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid GiveAnswer asked) {
        return shown(explaining.answer(id, ifMatch, asked));
    }

    @PUT
    @Path("/acceptance")
    @RolesAllowed(LEADER)
    public Response accept(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(explaining.accept(id, ifMatch));
    }

    @PUT
    @Path("/return")
    @RolesAllowed(LEADER)
    public Response returnAnswer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReturnAnswer asked) {
        return shown(explaining.returnAnswer(id, ifMatch, asked));
    }

    private Response shown(ExplanationRequest request) {
        ExplanationView view = ExplanationView.of(request, clock.instant());
        return Response.ok(view).tag(view.tag()).build();
    }
}
