package vn.hue.ansinh.indicators.aggregate;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.instant.AskedInstant;
import vn.hue.ansinh.indicators.instant.Asking;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.plan.PolicyAreas;

@Path("/api/v1/indicators/{code}/aggregates")
@PermitAll
public class AggregateResource {
    private final Aggregates aggregates;
    private final Indicators indicators;
    private final PolicyAreas areas;
    private final Asking asking;

    AggregateResource(Aggregates aggregates, Indicators indicators, PolicyAreas areas, Asking asking) {
        this.aggregates = aggregates;
        this.indicators = indicators;
        this.areas = areas;
        this.asking = asking;
    }

    @GET
    @Transactional
    public AggregatesView list(@PathParam("code") String code, @BeanParam AggregateQuery query) {
        Instant now = asking.now();
        Indicator indicator = indicators.get(code);
        Plan plan = Objects.requireNonNull(areas.plans().get(indicator.area()));
        AskedInstant asOf = asking.instant(query.asOf(), now, code);
        Scope scope = query.scope(code, plan, asOf.known(), now);
        aggregates.mustBeOne(query.place(), scope);
        Indicator known = Objects.requireNonNull(
                indicators.asKnown(List.of(indicator), scope.asOf(), now).get(code));
        return AggregatesView.of(known, scope, aggregates.sums(scope), aggregates.parts(scope), query.includesUnits())
                .asOf(asOf.named());
    }
}
