package vn.hue.ansinh.indicators.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.assignment.Assignments;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.assignment.SubjectKind;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;

@Path("/api/v1/policy-areas")
@PermitAll
public class PolicyAreaResource {
    private final PolicyAreas areas;
    private final Assignments assignments;

    PolicyAreaResource(PolicyAreas areas, Assignments assignments) {
        this.areas = areas;
        this.assignments = assignments;
    }

    @GET
    @Transactional
    public Response list(@QueryParam("plan") @Nullable String plan, @BeanParam PageRequest request, UriInfo uri) {
        Page<PolicyArea> page = areas.page(new Parameter("plan", plan).code(), request);
        Responsible responsible = assignments.responsibleToday(
                SubjectKind.AREA, page.items().stream().map(PolicyArea::code).toList());
        return Pages.answer(page.map(area -> area.view(responsible.lead(area.code()))), uri);
    }
}
