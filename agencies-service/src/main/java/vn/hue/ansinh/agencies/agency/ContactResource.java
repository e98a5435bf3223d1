package vn.hue.ansinh.agencies.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** Whom to ask in an agency; not for passers-by. A path of its own: it would hide behind the agencies'. */
@Path("/api/v1/agencies/{code}/contact")
public class ContactResource {
    private static final String ANYBODY_SIGNED_IN = "**";

    private final Agencies agencies;

    ContactResource(Agencies agencies) {
        this.agencies = agencies;
    }

    @GET
    @RolesAllowed(ANYBODY_SIGNED_IN)
    @Transactional
    public SetAgency.Contact read(@PathParam("code") String code) {
        return agencies.contact(code)
                .orElseThrow(() -> new NotFound(Text.of("đầu mối của cơ quan", "contact of the agency"), code));
    }
}
