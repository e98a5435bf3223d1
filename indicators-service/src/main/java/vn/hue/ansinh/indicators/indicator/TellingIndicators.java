package vn.hue.ansinh.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.change.Told;
import vn.hue.ansinh.indicators.change.ToldOfIndicators;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.plan.PolicyAreas;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.indicators.target.Targets;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Tells the other services what is new about indicators, in the caller's transaction; about the others it is silent. */
@ApplicationScoped
public class TellingIndicators {
    private final Targets targets;
    private final PolicyAreas areas;
    private final ToldOfIndicators told;
    private final Outbox outbox;

    TellingIndicators(Targets targets, PolicyAreas areas, EntityManager database, Outbox outbox) {
        this.targets = targets;
        this.areas = areas;
        this.told = new ToldOfIndicators(database, "indicator_told");
        this.outbox = outbox;
    }

    /** @param indicators as they are in the database, in the order in which they are to be told */
    public void tell(List<Indicator> indicators) {
        Collection<String> codes = indicators.stream().map(Indicator::code).toList();
        Map<String, Told> before = told.of(codes);
        Map<String, Plan> plans = areas.plans();
        Map<String, List<Target>> asked = targets.of(codes);
        for (Indicator indicator : indicators) {
            String code = indicator.code();
            IndicatorChanged now = IndicatorChanged.of(
                    indicator,
                    Objects.requireNonNull(plans.get(indicator.area())).code(),
                    Targets.views(asked.getOrDefault(code, List.of())));
            tell(now, before.get(code));
        }
    }

    private void tell(IndicatorChanged now, @Nullable Told before) {
        Told.anew(before, now, now.revision()).ifPresent(news -> {
            outbox.record(now.as(news.revision()).toTell());
            told.keep(now.code(), news);
        });
    }
}
