package vn.hue.ansinh.agencies.agency;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** Shows the agencies. */
@Path("/api/v1/agencies")
public class AgencyResource {
    private static final Text WHAT = Text.of("cơ quan", "agency");

    private final Agencies agencies;

    AgencyResource(Agencies agencies) {
        this.agencies = agencies;
    }

    @GET
    @PermitAll
    public Response list(@BeanParam AgencyFilter filter, @BeanParam PageRequest request, @Context UriInfo uri) {
        return Pages.answer(agencies.page(filter, request).map(Agency::view), uri);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    public Response read(@PathParam("code") String code, @Context Request request) {
        if (!code.matches("[A-Z0-9-]{2,40}")) {
            throw new NotFound(WHAT, code);
        }
        Agency agency = agencies.find(code).orElseThrow(() -> new NotFound(WHAT, code));
        return ETags.cached(request, ETags.of(agency.revision()), agency::view);
    }
}
