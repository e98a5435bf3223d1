package vn.hue.ansinh.indicators.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.instant.Settled;
import vn.hue.ansinh.kit.etag.SpeaksAsOf;

/** The explained verdict on one target of one indicator. A path of its own: it would hide behind the indicators'. */
@Path("/api/v1/indicators/{code}/progress")
@PermitAll
public class VerdictResource {
    private final Indicators indicators;
    private final Showing showing;
    private final Settled settled;
    private final Clock clock;

    VerdictResource(Indicators indicators, Showing showing, Settled settled, Clock clock) {
        this.indicators = indicators;
        this.showing = showing;
        this.settled = settled;
        this.clock = clock;
    }

    @GET
    @SpeaksAsOf("asOf")
    @Transactional
    public ProgressView read(@PathParam("code") String code, @BeanParam VerdictQuery query) {
        indicators.get(code);
        Moment moment = query.moment(settled, clock.instant(), code);
        return showing.views(List.of(code), query.target(), moment).stream()
                .findFirst()
                .orElseThrow(() -> showing.unknown(code, query.target(), moment));
    }
}
