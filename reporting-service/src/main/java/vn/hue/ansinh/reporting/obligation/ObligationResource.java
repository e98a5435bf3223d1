package vn.hue.ansinh.reporting.obligation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** Shows who owes what and how it stands. */
@Path("/api/v1/obligations")
public class ObligationResource {
    private final Obligations obligations;

    ObligationResource(Obligations obligations) {
        this.obligations = obligations;
    }

    @GET
    @PermitAll
    public Response list(@BeanParam ObligationFilter filter, @BeanParam PageRequest request, @Context UriInfo uri) {
        return Pages.answer(obligations.page(filter.checked(), request).map(ObligationView::of), uri);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public ObligationView read(@PathParam("id") String id) {
        return obligations
                .find(id)
                .map(ObligationView::of)
                .orElseThrow(() -> new NotFound(Text.of("nghĩa vụ", "obligation"), id));
    }
}
