package vn.hue.ansinh.reporting.foresight;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Shows administrators what a reorganisation would pass on. The question is too long for an address; nothing is kept. */
@Path("/api/v1/obligations/previews")
public class ForesightResource {
    private final Foreseeing foreseeing;

    ForesightResource(Foreseeing foreseeing) {
        this.foreseeing = foreseeing;
    }

    @POST
    @RolesAllowed(ADMIN)
    public ForeseenView preview(@NotNull @Valid PreviewPassing asked) {
        return foreseeing.foresee(asked);
    }
}
