package vn.hue.ansinh.indicators.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.instant.Settled;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.etag.SpeaksAsOf;

/** Counts the verdicts of a plan. */
@Path("/api/v1/progress/summary")
@PermitAll
public class SummaryResource {
    private final Indicators indicators;
    private final Showing showing;
    private final Settled settled;
    private final Clock clock;

    SummaryResource(Indicators indicators, Showing showing, Settled settled, Clock clock) {
        this.indicators = indicators;
        this.showing = showing;
        this.settled = settled;
        this.clock = clock;
    }

    @GET
    @SpeaksAsOf("asOf")
    @Transactional
    public SummaryView read(@BeanParam ProgressQuery query, @QueryParam("by") @Nullable String by) {
        SummaryView.By asked = new Parameter("by", by).oneOf(SummaryView.By.class);
        Moment moment = query.moment(settled, clock.instant());
        List<String> all = indicators.counted(query.plan(), query.area(), moment.asOf(), moment.countedOn()).stream()
                .map(Indicator::code)
                .toList();
        List<String> counted = showing.ledBy(query.lead(), all, moment);
        List<ProgressView> judged = showing.asked(counted, query, moment).stream()
                .filter(query.wanted())
                .toList();
        return SummaryView.of(asked == null ? SummaryView.By.PLAN : asked, moment, judged);
    }
}
