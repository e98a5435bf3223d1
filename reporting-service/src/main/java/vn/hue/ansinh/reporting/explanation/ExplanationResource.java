package vn.hue.ansinh.reporting.explanation;

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

/** Asks for explanations and reads them. */
@Path("/api/v1/explanation-requests")
public class ExplanationResource {
    private final ExplanationRequests requests;
    private final Explaining explaining;
    private final Idempotency once;
    private final Clock clock;

    ExplanationResource(ExplanationRequests requests, Explaining explaining, Idempotency once, Clock clock) {
        this.requests = requests;
        this.explaining = explaining;
        this.once = once;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({REPORTER, APPROVER, CONSOLIDATOR, LEADER, MONITOR, ADMIN})
    public Response list(@BeanParam ExplanationFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Instant now = clock.instant();
        return Pages.answer(requests.page(filter, page).map(request -> ExplanationView.of(request, now)), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({REPORTER, APPROVER, CONSOLIDATOR, LEADER, MONITOR, ADMIN})
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        ExplanationView view = ExplanationView.of(requests.toRead(id), clock.instant());
        return ETags.cached(request, view.tag(), () -> view);
    }

    @POST
    @RolesAllowed(LEADER)
    public Response ask(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid RequestExplanation asked,
            @Context UriInfo uri) {
        return once.answer(key, "requestExplanation", asked, () -> {
            ExplanationView view = ExplanationView.of(explaining.ask(asked), clock.instant());
            return ETags.created(uri, view.id(), view.tag(), view);
        });
    }
}
