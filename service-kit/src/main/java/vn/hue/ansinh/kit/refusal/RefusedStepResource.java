package vn.hue.ansinh.kit.refusal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.hue.ansinh.kit.access.Roles;
import vn.hue.ansinh.kit.outbox.ServiceName;
import vn.hue.ansinh.kit.page.CursorBroken;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** For operators: who tried what the rules of this service do not allow. */
@Path("/api/v1/operations/{service}/refused-steps")
@RolesAllowed(Roles.ADMIN)
public class RefusedStepResource {
    private final RefusedSteps steps;
    private final ServiceName service;

    RefusedStepResource(RefusedSteps steps, ServiceName service) {
        this.steps = steps;
        this.service = service;
    }

    @GET
    public Response list(@PathParam("service") String name, @BeanParam PageRequest request, UriInfo uri) {
        if (!service.brief().equals(name)) {
            throw new NotFound(Text.of("dịch vụ", "service"), name);
        }
        long after = request.after().map(RefusedStepResource::number).orElse(0L);
        List<RefusedStep> found = steps.behind(after, request.limitAndOneMore());
        return Pages.answer(Page.of(found, request, RefusedStep::number), uri);
    }

    private static long number(String cursor) {
        if (!cursor.matches("[0-9]{1,18}")) {
            throw new CursorBroken();
        }
        return Long.parseLong(cursor);
    }
}
