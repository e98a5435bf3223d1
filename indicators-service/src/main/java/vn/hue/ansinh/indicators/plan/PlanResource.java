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
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.instant.Asking;
import vn.hue.ansinh.indicators.instant.InstantQuery;
import vn.hue.ansinh.indicators.question.ContentTag;
import vn.hue.ansinh.indicators.question.PageAsOf;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.indicators.question.ShownAsOf;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.etag.SpeaksAsOf;
import vn.hue.ansinh.kit.page.PageRequest;

@Path("/api/v1/plans")
public class PlanResource {
    private final Plans plans;
    private final SettingPlan setting;
    private final ContentTag tag;
    private final Asking asking;

    PlanResource(Plans plans, SettingPlan setting, ContentTag tag, Asking asking) {
        this.plans = plans;
        this.setting = setting;
        this.tag = tag;
        this.asking = asking;
    }

    @GET
    @SpeaksAsOf("asOf")
    @PermitAll
    @Transactional
    public Response list(@BeanParam PageRequest page, @BeanParam InstantQuery asked, UriInfo uri) {
        Instant knownAt = asked.known(asking);
        return PageAsOf.answer(plans.page(page, knownAt).map(Plan::view), knownAt, uri);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Transactional
    public Response read(@PathParam("code") String code, @BeanParam InstantQuery asked, Request request) {
        Instant knownAt = asked.known(asking);
        PlanView view = plans.get(code, knownAt).view();
        return ETags.cached(request, tag.of(view), () -> ShownAsOf.of(view, knownAt));
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
