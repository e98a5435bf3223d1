package vn.hue.ansinh.agencies.assignment;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.hand.Hand;
import vn.hue.ansinh.agencies.hand.Hands;
import vn.hue.ansinh.agencies.question.Asked;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;

/** Shows who answers for what. */
@Path("/api/v1/assignments")
public class AssignmentResource {
    private static final String ID = "[A-Za-z0-9.@-]{5,200}";

    private final Assignments assignments;
    private final Assigning assigning;
    private final EndingTakenOver ending;
    private final Hands hands;

    AssignmentResource(Assignments assignments, Assigning assigning, EndingTakenOver ending, Hands hands) {
        this.assignments = assignments;
        this.assigning = assigning;
        this.ending = ending;
        this.hands = hands;
    }

    @GET
    @PermitAll
    public Response list(@BeanParam AssignmentFilter filter, @BeanParam PageRequest request, @Context UriInfo uri) {
        return Pages.answer(assignments.page(filter, request).map(Assignment::view), uri);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Transactional
    public Response read(@PathParam("id") String id, @Context Request request) {
        Assignment found = assignments.get(id);
        return ETags.cached(request, ETags.of(found.revision()), found::view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(ADMIN)
    @Transactional
    public Response set(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SetAssignment asked) {
        Asked.matching(ID, "id", id);
        Hand hand = hands.inTurn();
        Optional<AssignmentView> takenOver = ending.find(id);
        boolean fresh = takenOver.isEmpty() && assigning.set(id, ifMatch, asked, hand);
        takenOver.ifPresent(shown -> ending.set(shown, ifMatch, asked, hand));
        Assignment now = assignments.get(id);
        return Response.status(fresh ? Response.Status.CREATED : Response.Status.OK)
                .entity(now.view())
                .tag(ETags.of(now.revision()))
                .build();
    }
}
