package vn.hue.ansinh.agencies.agency;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.APPROVER;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;
import static vn.hue.ansinh.kit.access.Roles.LEADER;
import static vn.hue.ansinh.kit.access.Roles.MONITOR;
import static vn.hue.ansinh.kit.access.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import vn.hue.ansinh.agencies.hand.Hands;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Whom to ask in an agency; for itself and for those who look after all, since it names people.
 *
 * <p>A path of its own: it would hide behind the agencies'.
 */
@Path("/api/v1/agencies/{code}/contact")
public class ContactResource {
    private final Agencies agencies;
    private final Hands hands;

    ContactResource(Agencies agencies, Hands hands) {
        this.agencies = agencies;
        this.hands = hands;
    }

    @GET
    @RolesAllowed({REPORTER, APPROVER, CONSOLIDATOR, LEADER, MONITOR, ADMIN})
    @Transactional
    public SetAgency.Contact read(@PathParam("code") String code) {
        hands.mustBeOfOrOversee(code);
        return agencies.contact(code)
                .orElseThrow(() -> new NotFound(Text.of("đầu mối của cơ quan", "contact of the agency"), code));
    }
}
