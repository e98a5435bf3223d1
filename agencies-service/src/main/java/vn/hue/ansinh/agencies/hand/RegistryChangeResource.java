package vn.hue.ansinh.agencies.hand;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.question.Asked;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;

/** How the registry came to be what it is; contacts are in it, so it is for administrators. */
@Path("/api/v1/registry-changes")
@RolesAllowed(ADMIN)
public class RegistryChangeResource {
    // The longest that there are: assignments name an agency, a subject, a role and a day.
    private static final String SUBJECT = "[A-Za-z0-9][A-Za-z0-9.@-]{0,199}";
    private static final String KINDS = "AGENCY|ASSIGNMENT|PLACE_SHARES|PLACE_SUCCESSION|SUCCESSION|PROFILE|CLIENT";

    private final RegistryChanges changes;

    RegistryChangeResource(RegistryChanges changes) {
        this.changes = changes;
    }

    @GET
    public Response list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("subject") @Nullable String subject,
            @BeanParam PageRequest request,
            @Context UriInfo uri) {
        return Pages.answer(
                changes.page(Asked.matching(KINDS, "kind", kind), Asked.matching(SUBJECT, "subject", subject), request),
                uri);
    }
}
