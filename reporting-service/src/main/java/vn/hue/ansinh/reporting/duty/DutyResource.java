package vn.hue.ansinh.reporting.duty;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;

/** Shows the duties. */
@Path("/api/v1/duties")
public class DutyResource {
    private final Duties duties;

    DutyResource(Duties duties) {
        this.duties = duties;
    }

    @GET
    @PermitAll
    public Response list(@BeanParam PageRequest request, @Context UriInfo uri) {
        return Pages.answer(duties.page(request), uri);
    }
}
