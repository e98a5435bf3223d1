package vn.hue.ansinh.indicators.indicator;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The end of an indicator: from the day after it is counted no more, and all its history stays. */
@Path("/api/v1/indicators/{code}/retirement")
public class RetirementResource {
    private final DefiningIndicator defining;

    RetirementResource(DefiningIndicator defining) {
        this.defining = defining;
    }

    @PUT
    @RolesAllowed(ADMIN)
    public Response retire(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SetRetirement asked) {
        return defining.retire(code, ifMatch, asked).response();
    }

    @DELETE
    @RolesAllowed(ADMIN)
    public Response reinstate(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return defining.reinstate(code, ifMatch).response();
    }
}
