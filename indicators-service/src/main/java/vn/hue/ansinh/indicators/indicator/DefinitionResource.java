package vn.hue.ansinh.indicators.indicator;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import vn.hue.ansinh.indicators.question.Parameter;

/** The versions of an indicator's definition. A path of its own: it would hide behind the indicators'. */
@Path("/api/v1/indicators/{code}/definitions")
public class DefinitionResource {
    private final DefiningIndicator defining;

    DefinitionResource(DefiningIndicator defining) {
        this.defining = defining;
    }

    @PUT
    @Path("/{version}")
    @RolesAllowed(ADMIN)
    public Response set(
            @PathParam("code") String code, @PathParam("version") String version, @NotNull @Valid SetDefinition asked) {
        return defining.define(code, new Parameter("version", version).sequenceNumberOr(1), asked)
                .response();
    }
}
