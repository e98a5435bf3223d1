package vn.hue.ansinh.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.plan.PolicyAreas;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Changes an indicator and tells the other services what they need to know of it, in the caller's transaction. */
@ApplicationScoped
class ChangingIndicator {
    private final Indicators indicators;
    private final PolicyAreas areas;
    private final Outbox outbox;

    ChangingIndicator(Indicators indicators, PolicyAreas areas, Outbox outbox) {
        this.indicators = indicators;
        this.areas = areas;
        this.outbox = outbox;
    }

    boolean isArea(String code) {
        return areas.findByIdOptional(code).isPresent();
    }

    void change(String code, Runnable write) {
        int before = indicators.findByIdOptional(code).map(Indicator::revision).orElse(0);
        write.run();
        indicators.flush();
        Indicator now = indicators.get(code);
        if (now.revision() != before) {
            Plan plan = Objects.requireNonNull(areas.plans().get(now.area()));
            outbox.record(IndicatorChanged.of(now, plan.code()));
        }
    }
}
