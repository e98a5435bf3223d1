package vn.hue.ansinh.indicators.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import vn.hue.ansinh.indicators.question.CatalogueQuery;
import vn.hue.ansinh.indicators.question.ContentTag;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.kit.time.Zones;

@Path("/api/v1/indicators")
@PermitAll
public class IndicatorResource {
    private final Indicators indicators;
    private final IndicatorViews views;
    private final ContentTag tag;
    private final Clock clock;

    IndicatorResource(Indicators indicators, IndicatorViews views, ContentTag tag, Clock clock) {
        this.indicators = indicators;
        this.views = views;
        this.tag = tag;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Response list(@BeanParam CatalogueQuery query, UriInfo uri) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zones.VIETNAM);
        return Pages.answer(views.of(indicators.page(query, today)), uri);
    }

    @GET
    @Path("/{code}")
    @Transactional
    public Response read(@PathParam("code") String code, Request request) {
        IndicatorView view = views.of(indicators.get(code));
        return ETags.cached(request, tag.of(view), () -> view);
    }
}
