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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.assignment.Assignments;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.assignment.SubjectKind;
import vn.hue.ansinh.indicators.question.ContentTag;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;

@Path("/api/v1/policy-areas")
public class PolicyAreaResource {
    private final PolicyAreas areas;
    private final Assignments assignments;
    private final SettingPlan setting;
    private final ContentTag tag;

    PolicyAreaResource(PolicyAreas areas, Assignments assignments, SettingPlan setting, ContentTag tag) {
        this.areas = areas;
        this.assignments = assignments;
        this.setting = setting;
        this.tag = tag;
    }

    @GET
    @PermitAll
    @Transactional
    public Response list(@QueryParam("plan") @Nullable String plan, @BeanParam PageRequest request, UriInfo uri) {
        Page<PolicyArea> page = areas.page(new Parameter("plan", plan).code(), request);
        Responsible responsible = assignments.responsibleToday(
                SubjectKind.AREA, page.items().stream().map(PolicyArea::code).toList());
        return Pages.answer(page.map(area -> area.view(responsible.lead(area.code()))), uri);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Transactional
    public Response read(@PathParam("code") String code, Request request) {
        PolicyAreaView view = setting.view(areas.get(code));
        return ETags.cached(request, tag.of(view), () -> view);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(ADMIN)
    public Response set(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SetPolicyArea asked) {
        return setting.set(new Parameter("code", code).code(), ifMatch, asked).response();
    }
}
