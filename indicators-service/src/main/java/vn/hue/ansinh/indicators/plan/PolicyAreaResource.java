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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.assignment.Assignments;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.assignment.SubjectKind;
import vn.hue.ansinh.indicators.instant.Asking;
import vn.hue.ansinh.indicators.instant.InstantQuery;
import vn.hue.ansinh.indicators.question.ContentTag;
import vn.hue.ansinh.indicators.question.PageAsOf;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.indicators.question.ShownAsOf;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.etag.SpeaksAsOf;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.time.Zones;

@Path("/api/v1/policy-areas")
public class PolicyAreaResource {
    private final PolicyAreas areas;
    private final Assignments assignments;
    private final SettingPlan setting;
    private final ContentTag tag;
    private final Asking asking;

    PolicyAreaResource(PolicyAreas areas, Assignments assignments, SettingPlan setting, ContentTag tag, Asking asking) {
        this.areas = areas;
        this.assignments = assignments;
        this.setting = setting;
        this.tag = tag;
        this.asking = asking;
    }

    @GET
    @SpeaksAsOf("asOf")
    @PermitAll
    @Transactional
    public Response list(
            @QueryParam("plan") @Nullable String plan,
            @BeanParam PageRequest request,
            @BeanParam InstantQuery asked,
            UriInfo uri) {
        Instant knownAt = asked.known(asking);
        String ofPlan = new Parameter("plan", plan).code();
        Page<PolicyArea> page = knownAt == null ? areas.page(ofPlan, request) : areas.page(ofPlan, request, knownAt);
        Responsible responsible = responsible(page.items(), knownAt);
        return PageAsOf.answer(page.map(area -> area.view(responsible.lead(area.code()))), knownAt, uri);
    }

    /** On the day of the instant, as it was known then; today without one. */
    private Responsible responsible(List<PolicyArea> those, @Nullable Instant knownAt) {
        List<String> codes = those.stream().map(PolicyArea::code).toList();
        LocalDate day = LocalDate.ofInstant(knownAt == null ? asking.now() : knownAt, Zones.VIETNAM);
        return assignments.responsible(SubjectKind.AREA, codes, day, knownAt);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Transactional
    public Response read(@PathParam("code") String code, @BeanParam InstantQuery asked, Request request) {
        Instant knownAt = asked.known(asking);
        PolicyArea area = areas.get(code, knownAt);
        PolicyAreaView view = area.view(responsible(List.of(area), knownAt).lead(code));
        return ETags.cached(request, tag.of(view), () -> ShownAsOf.of(view, knownAt));
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
