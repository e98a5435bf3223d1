package vn.hue.ansinh.indicators.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import vn.hue.ansinh.indicators.place.Places;
import vn.hue.ansinh.kit.page.Pages;

/** How good our estimates were, over a whole plan. */
@Path("/api/v1/observations/revisions")
@PermitAll
public class RevisionResource {
    private final Revisions revisions;
    private final Places places;
    private final Clock clock;

    RevisionResource(Revisions revisions, Places places, Clock clock) {
        this.revisions = revisions;
        this.places = places;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Response list(@BeanParam FigureQuery query, UriInfo uri) {
        query.mustNameOnePlace(places);
        return Pages.answer(revisions.page(query.history(clock.instant()), query.page()), uri);
    }
}
