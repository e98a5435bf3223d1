package vn.hue.ansinh.kit.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.kit.access.Roles;
import vn.hue.ansinh.kit.outbox.ServiceName;
import vn.hue.ansinh.kit.page.CursorBroken;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** For operators: what could not be taken in, and sending it back once the cause is mended. */
@Path("/api/v1/operations/{service}")
@RolesAllowed(Roles.ADMIN)
public class DeadLetterResource {
    private final Parked parked;
    private final ServiceName service;

    DeadLetterResource(Parked parked, ServiceName service) {
        this.parked = parked;
        this.service = service;
    }

    @GET
    @Path("/dead-letters")
    public Response list(@PathParam("service") String name, @BeanParam PageRequest request, UriInfo uri) {
        mustBeThis(name);
        long after = request.after().map(DeadLetterResource::place).orElse(-1L);
        List<Parked.Letter> letters = parked.behind(after, request.limitAndOneMore());
        return Pages.answer(Page.of(letters, request, Parked.Letter::place).map(Parked.Letter::view), uri);
    }

    @POST
    @Path("/dead-letter-replays")
    public Map<String, Integer> replay(@PathParam("service") String name) {
        mustBeThis(name);
        return Map.of("replayed", parked.sendBack());
    }

    private void mustBeThis(String name) {
        if (!service.brief().equals(name)) {
            throw new NotFound(Text.of("dịch vụ", "service"), name);
        }
    }

    private static long place(String cursor) {
        if (!cursor.matches("[0-9]{1,18}")) {
            throw new CursorBroken();
        }
        return Long.parseLong(cursor);
    }
}
