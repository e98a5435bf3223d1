package vn.hue.ansinh.indicators.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.hue.ansinh.indicators.instant.AskedInstant;
import vn.hue.ansinh.indicators.instant.Asking;
import vn.hue.ansinh.indicators.place.Places;
import vn.hue.ansinh.indicators.question.PageAsOf;

/** How good our estimates were, over a whole plan. */
@Path("/api/v1/observations/revisions")
@PermitAll
public class RevisionResource {
    private final Revisions revisions;
    private final Places places;
    private final Asking asking;

    RevisionResource(Revisions revisions, Places places, Asking asking) {
        this.revisions = revisions;
        this.places = places;
        this.asking = asking;
    }

    @GET
    @Transactional
    public Response list(@BeanParam FigureQuery query, UriInfo uri) {
        query.mustNameOnePlace(places);
        AskedInstant asOf = asking.instant(query.asOf(), asking.now(), query.onlyIndicator());
        return PageAsOf.answer(revisions.page(query.history(asOf.known()), query.page()), asOf.named(), uri);
    }
}
