package vn.hue.ansinh.reporting.decision;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.reporting.duty.Duties;
import vn.hue.ansinh.reporting.duty.DutyRule;
import vn.hue.ansinh.reporting.duty.RuleView;
import vn.hue.ansinh.reporting.duty.SetRule;

/** The rules of a duty: those it has had, and the next one. */
@Path("/api/v1/duties/{code}")
public class RuleResource {
    private final Duties duties;
    private final Deciding deciding;

    RuleResource(Duties duties, Deciding deciding) {
        this.duties = duties;
        this.deciding = deciding;
    }

    record RulesView(List<RuleView> items) {}

    @GET
    @Path("/rules")
    @PermitAll
    @Transactional
    public Response list(@PathParam("code") String duty, @Context Request request) {
        List<RuleView> rules =
                duties.history(duty).rules().stream().map(DutyRule::view).toList();
        return ETags.cached(request, ETags.of(rules.size()), () -> new RulesView(rules));
    }

    @PUT
    @Path("/rule")
    @RolesAllowed(ADMIN)
    public Response set(
            @PathParam("code") String duty,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SetRule asked) {
        RuleView rule = deciding.rule(duty, ifMatch, asked);
        return Response.ok(rule).tag(ETags.of(rule.number())).build();
    }
}
