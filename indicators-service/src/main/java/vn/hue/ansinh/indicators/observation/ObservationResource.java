package vn.hue.ansinh.indicators.observation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.instant.AskedInstant;
import vn.hue.ansinh.indicators.instant.Asking;
import vn.hue.ansinh.indicators.place.Structure;
import vn.hue.ansinh.indicators.question.PageAsOf;
import vn.hue.ansinh.kit.page.Page;

@Path("/api/v1/indicators/{code}/observations")
@PermitAll
public class ObservationResource {
    private final SeriesPages pages;
    private final Indicators indicators;
    private final ObservationViews views;
    private final Asking asking;

    ObservationResource(SeriesPages pages, Indicators indicators, ObservationViews views, Asking asking) {
        this.pages = pages;
        this.indicators = indicators;
        this.views = views;
        this.asking = asking;
    }

    // No transaction: each question sees its own snapshot anyway, and an end would be one more way to the database.
    @GET
    public Response list(@PathParam("code") String code, @BeanParam ObservationQuery query, UriInfo uri) {
        Instant now = asking.now();
        AskedInstant asOf = asking.instant(query.asOf(), now, code);
        Structure structure = pages.structure(query, now);
        Page<ListedObservation> page = pages.page(code, query, asOf.known(), structure);
        if (page.items().isEmpty()) {
            // One without figures is known; one that nobody knows has none.
            indicators.get(code);
        }
        return PageAsOf.answer(views.of(page, structure, asOf.known()), asOf.named(), uri);
    }
}
