package vn.hue.ansinh.indicators.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;

@Path("/api/v1/plans")
@PermitAll
public class PlanResource {
    private final Plans plans;

    PlanResource(Plans plans) {
        this.plans = plans;
    }

    @GET
    @Transactional
    public Response list(@BeanParam PageRequest page, UriInfo uri) {
        return Pages.answer(plans.page(page).map(Plan::view), uri);
    }

    @GET
    @Path("/{code}")
    public PlanView read(@PathParam("code") String code) {
        return plans.findByIdOptional(code).map(Plan::view).orElseThrow(() -> new PlanUnknown(code));
    }
}
