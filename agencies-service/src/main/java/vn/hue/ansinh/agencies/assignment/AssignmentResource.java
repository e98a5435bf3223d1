package vn.hue.ansinh.agencies.assignment;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;

/** Shows who answers for what. */
@Path("/api/v1/assignments")
public class AssignmentResource {
    private final Assignments assignments;

    AssignmentResource(Assignments assignments) {
        this.assignments = assignments;
    }

    @GET
    @PermitAll
    public Response list(@BeanParam AssignmentFilter filter, @BeanParam PageRequest request, @Context UriInfo uri) {
        return Pages.answer(assignments.page(filter, request).map(Assignment::view), uri);
    }
}
