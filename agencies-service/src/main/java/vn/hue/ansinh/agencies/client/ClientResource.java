package vn.hue.ansinh.agencies.client;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.APPROVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import vn.hue.ansinh.agencies.question.Asked;

/** Registers the machines of an agency. What holds a secret is kept by no cache. */
@Path("/api/v1/agencies/{code}/clients")
@RolesAllowed({APPROVER, ADMIN})
public class ClientResource {
    private static final String NAME = "[a-z0-9][a-z0-9-]{0,39}";

    private final RegisteringClient registering;

    ClientResource(RegisteringClient registering) {
        this.registering = registering;
    }

    @GET
    public Response list(@PathParam("code") String code) {
        return answer(
                Response.Status.OK,
                new ClientsView(registering.of(code).stream()
                        .map(client -> client.view(null))
                        .toList()));
    }

    @PUT
    @Path("/{name}")
    public Response register(
            @PathParam("code") String code, @PathParam("name") String name, @NotNull @Valid RegisterClient asked) {
        Asked.matching(NAME, "name", name);
        ClientView client = registering.register(code, name, asked);
        return answer(client.secret() == null ? Response.Status.OK : Response.Status.CREATED, client);
    }

    @PUT
    @Path("/{name}/secret")
    public Response rotate(@PathParam("code") String code, @PathParam("name") String name) {
        Asked.matching(NAME, "name", name);
        return answer(Response.Status.OK, registering.rotate(code, name));
    }

    @DELETE
    @Path("/{name}")
    public Response revoke(@PathParam("code") String code, @PathParam("name") String name) {
        Asked.matching(NAME, "name", name);
        registering.revoke(code, name);
        return Response.noContent().build();
    }

    private static Response answer(Response.Status status, Object shown) {
        return Response.status(status)
                .entity(shown)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
