package vn.hue.ansinh.indicators.change;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.hue.ansinh.kit.access.Caller;
import vn.hue.ansinh.kit.page.Pages;

/** How the catalogue came to be what it is. */
@Path("/api/v1/catalogue-changes")
@PermitAll
public class ChangeResource {
    private final Changes changes;
    private final Caller caller;

    ChangeResource(Changes changes, Caller caller) {
        this.changes = changes;
        this.caller = caller;
    }

    @GET
    @Transactional
    public Response list(@BeanParam ChangeQuery query, UriInfo uri) {
        return Pages.answer(changes.page(query, caller.has(ADMIN)), uri);
    }
}
