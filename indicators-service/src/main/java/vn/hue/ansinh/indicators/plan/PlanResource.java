package vn.hue.ansinh.indicators.plan;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.ContentTag;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;

@Path("/api/v1/plans")
public class PlanResource {
    private final Plans plans;
    private final SettingPlan setting;
    private final ContentTag tag;

    PlanResource(Plans plans, SettingPlan setting, ContentTag tag) {
        this.plans = plans;
        this.setting = setting;
        this.tag = tag;
    }

    @GET
    @PermitAll
    @Transactional
    public Response list(@BeanParam PageRequest page, UriInfo uri) {
        return Pages.answer(plans.page(page).map(Plan::view), uri);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    public Response read(@PathParam("code") String code, Request request) {
        PlanView view = plans.get(code).view();
        return ETags.cached(request, tag.of(view), () -> view);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(ADMIN)
    public Response set(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SetPlan asked) {
        return setting.set(new Parameter("code", code).code(), ifMatch, asked).response();
    }
}
