package vn.hue.ansinh.kit.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import vn.hue.ansinh.kit.access.Roles;
import vn.hue.ansinh.kit.outbox.ServiceName;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** For operators: what the service keeps of the topics of others, and making it anew from them. */
@Path("/api/v1/operations/{service}")
@RolesAllowed(Roles.ADMIN)
public class CopyResource {
    private final Rebuilding rebuilding;
    private final ServiceName service;

    CopyResource(Rebuilding rebuilding, ServiceName service) {
        this.rebuilding = rebuilding;
        this.service = service;
    }

    record CopiesView(List<String> topics) {}

    record RebuildCopy(@NotBlank @Size(max = 100) String topic) {}

    @GET
    @Path("/copies")
    public CopiesView list(@PathParam("service") String name) {
        mustBeThis(name);
        return new CopiesView(rebuilding.topics());
    }

    @POST
    @Path("/copy-rebuilds")
    public Rebuilding.RebuiltView rebuild(@PathParam("service") String name, @NotNull @Valid RebuildCopy asked) {
        mustBeThis(name);
        return rebuilding.rebuild(asked.topic());
    }

    private void mustBeThis(String name) {
        if (!service.brief().equals(name)) {
            throw new NotFound(Text.of("dịch vụ", "service"), name);
        }
    }
}
