package vn.hue.ansinh.reporting.obligation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hue.ansinh.kit.table.PlanLoading;
import vn.hue.ansinh.reporting.duty.Duties;

/** Loads the Plan's duties at start, and what follows from their deadlines. */
@ApplicationScoped
class LoadingPlan {
    private final PlanLoading plan;
    private final Duties duties;
    private final DerivingObligations obligations;

    LoadingPlan(PlanLoading plan, Duties duties, DerivingObligations obligations) {
        this.plan = plan;
        this.duties = duties;
        this.obligations = obligations;
    }

    void load(@Observes StartupEvent start) {
        plan.inTurn(() -> {
            duties.load();
            obligations.ofAll();
        });
    }
}
