package vn.hue.ansinh.reporting.audit;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;
import static vn.hue.ansinh.kit.access.Roles.LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.Pages;

/** Who tried what the rules do not allow. */
@Path("/api/v1/audit/refusals")
@RolesAllowed({CONSOLIDATOR, LEADER, ADMIN})
public class RefusalResource {
    private final Refusals steps;

    RefusalResource(Refusals steps) {
        this.steps = steps;
    }

    @GET
    @Transactional
    public Response list(@BeanParam RefusalsFilter query, @Context UriInfo uri) {
        return Pages.answer(
                Page.of(
                        steps.asked(query.values(), query.page().limitAndOneMore()),
                        query.page(),
                        RefusalView::sortKey),
                uri);
    }
}
