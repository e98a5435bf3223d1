package vn.hue.ansinh.indicators.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.instant.Settled;
import vn.hue.ansinh.kit.etag.SpeaksAsOf;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;

/** The verdicts of a whole plan. */
@Path("/api/v1/progress")
@PermitAll
public class ProgressResource {
    private final Indicators indicators;
    private final Showing showing;
    private final Settled settled;
    private final Clock clock;

    ProgressResource(Indicators indicators, Showing showing, Settled settled, Clock clock) {
        this.indicators = indicators;
        this.showing = showing;
        this.settled = settled;
        this.clock = clock;
    }

    @GET
    @SpeaksAsOf("asOf")
    @Transactional
    public Response list(@BeanParam ProgressQuery query, @BeanParam PageRequest request, UriInfo uri) {
        Moment moment = query.moment(settled, clock.instant());
        String after = request.after().orElse("");
        List<String> under = indicators.counted(query.plan(), query.area(), moment.asOf(), moment.countedOn()).stream()
                .map(Indicator::code)
                .filter(code -> code.compareTo(after) > 0)
                .toList();
        List<ProgressView> wanted = showing.asked(showing.ledBy(query.lead(), under, moment), query, moment).stream()
                .filter(query.wanted())
                .limit(request.limitAndOneMore())
                .toList();
        Page<ProgressView> page = Page.of(wanted, request, ProgressView::indicator);
        return Pages.answer(page, uri);
    }
}
