package vn.hue.ansinh.indicators.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.instant.Asking;
import vn.hue.ansinh.indicators.question.PageAsOf;
import vn.hue.ansinh.kit.etag.SpeaksAsOf;

/** How the verdict on an indicator came about. A path of its own: it would hide behind the indicators'. */
@Path("/api/v1/indicators/{code}/verdicts")
@PermitAll
public class VerdictHistoryResource {
    private final VerdictHistory history;
    private final Indicators indicators;
    private final HoldingBack holding;
    private final Asking asking;

    VerdictHistoryResource(VerdictHistory history, Indicators indicators, HoldingBack holding, Asking asking) {
        this.history = history;
        this.indicators = indicators;
        this.holding = holding;
        this.asking = asking;
    }

    @GET
    @SpeaksAsOf("asOf")
    @Transactional
    public Response list(@PathParam("code") String code, @BeanParam HistoryQuery query, UriInfo uri) {
        String area = indicators.get(code).area();
        Instant asOf = query.asOf(asking, code);
        return PageAsOf.answer(holding.changes(history.of(code, area, query.target(), asOf, query.page())), asOf, uri);
    }
}
