package vn.hue.ansinh.reporting.consolidation;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;
import static vn.hue.ansinh.kit.access.Roles.LEADER;
import static vn.hue.ansinh.kit.access.Roles.MONITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.report.Act;

/** Issues consolidations, and says what one issue changes. */
@Path("/api/v1/consolidations/{id}")
public class IssuanceResource {
    private final Issuing issuing;
    private final Comparing comparing;
    private final Acting acting;

    IssuanceResource(Issuing issuing, Comparing comparing, Acting acting) {
        this.issuing = issuing;
        this.comparing = comparing;
        this.acting = acting;
    }

    @PUT
    @Path("/issuance")
    @RolesAllowed(CONSOLIDATOR)
    public Response issue(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("finalsBy") @Nullable String finalsBy) {
        Act act = acting.act();
        return issuing.issue(id, ifMatch, finalsBy == null ? null : ahead(finalsBy, act), act)
                .view()
                .tagged(Response.ok())
                .build();
    }

    @GET
    @Path("/difference")
    @RolesAllowed({CONSOLIDATOR, LEADER, MONITOR, ADMIN})
    public Changes difference(@PathParam("id") UUID id, @QueryParam("with") @Nullable UUID with) {
        return comparing.compare(id, with);
    }

    // "Before tomorrow" would be over the moment it is said.
    private static LocalDate ahead(String finalsBy, Act act) {
        LocalDate tomorrow = LocalDate.ofInstant(act.at(), Zones.VIETNAM).plusDays(1);
        LocalDate day = day(finalsBy, tomorrow);
        if (!day.isAfter(tomorrow) || day.isAfter(tomorrow.plusYears(1))) {
            throw notToBeKept(tomorrow);
        }
        return day;
    }

    private static LocalDate day(String finalsBy, LocalDate tomorrow) {
        try {
            return LocalDate.parse(finalsBy);
        } catch (DateTimeParseException notADay) {
            throw notToBeKept(tomorrow);
        }
    }

    private static InvalidParameter notToBeKept(LocalDate tomorrow) {
        LocalDate example = tomorrow.plusMonths(1);
        return new InvalidParameter(
                "finalsBy",
                Text.of(
                        "Ghi ngày dạng " + example + ", sau " + tomorrow + ", trong vòng một năm.",
                        "Write a day like " + example + ", after " + tomorrow + ", within a year."));
    }
}
