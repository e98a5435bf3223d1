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
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.Pages;

/** The verdicts of a whole plan. */
@Path("/api/v1/progress")
@PermitAll
public class ProgressResource {
    private final Progresses progresses;
    private final Indicators indicators;
    private final Showing showing;
    private final Clock clock;

    ProgressResource(Progresses progresses, Indicators indicators, Showing showing, Clock clock) {
        this.progresses = progresses;
        this.indicators = indicators;
        this.showing = showing;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Response list(@BeanParam ProgressQuery query, UriInfo uri) {
        Moment moment = query.moment(clock.instant());
        String after = query.page().after().orElse("");
        List<Indicator> under = indicators.counted(query.plan(), query.area(), moment.asOf()).stream()
                .filter(indicator -> indicator.code().compareTo(after) > 0)
                .toList();
        List<Progress> wanted = progresses.of(under, 1, moment).stream()
                .filter(progress -> query.wants(progress.status()))
                .limit(query.page().limitAndOneMore())
                .toList();
        Page<ProgressView> page = Page.of(showing.views(wanted, moment), query.page(), ProgressView::indicator);
        return Pages.answer(page, uri);
    }
}
