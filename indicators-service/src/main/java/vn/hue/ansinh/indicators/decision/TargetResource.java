package vn.hue.ansinh.indicators.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.instant.Asking;
import vn.hue.ansinh.indicators.question.PageAsOf;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.indicators.target.TargetView;
import vn.hue.ansinh.indicators.target.Targets;
import vn.hue.ansinh.kit.etag.SpeaksAsOf;
import vn.hue.ansinh.kit.page.Page;

/** The targets of an indicator through all decisions. A path of its own: it would hide behind the indicators'. */
@Path("/api/v1/indicators/{code}/targets")
public class TargetResource {
    private final Targets targets;
    private final Indicators indicators;
    private final Asking asking;

    TargetResource(Targets targets, Indicators indicators, Asking asking) {
        this.targets = targets;
        this.indicators = indicators;
        this.asking = asking;
    }

    @GET
    @SpeaksAsOf("asOf")
    @PermitAll
    @Transactional
    public PageAsOf<TargetView> list(@PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
        indicators.get(code);
        Instant known = asking.known(new Parameter("asOf", asOf), asking.now(), code);
        return PageAsOf.of(new Page<>(targets.known(code, known), null), known);
    }
}
