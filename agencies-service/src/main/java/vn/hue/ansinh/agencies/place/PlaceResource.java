package vn.hue.ansinh.agencies.place;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.question.Asked;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** Shows the places of a day. */
@Path("/api/v1/places")
public class PlaceResource {
    private static final Text WHAT = Text.of("địa bàn", "place");

    private final Places places;

    PlaceResource(Places places) {
        this.places = places;
    }

    @GET
    @PermitAll
    public Response list(@BeanParam PlaceFilter filter, @BeanParam PageRequest request, @Context UriInfo uri) {
        return Pages.answer(places.page(filter, request).map(Place::view), uri);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    public Response read(
            @PathParam("code") String code, @QueryParam("on") @Nullable String on, @Context Request request) {
        var day = Asked.day("on", on);
        if (!code.matches(PlaceFilter.KEY)) {
            throw new NotFound(WHAT, code);
        }
        Place place = places.find(code, day).orElseThrow(() -> new NotFound(WHAT, code));
        return ETags.cached(request, new EntityTag(place.state()), place::view);
    }
}
