package vn.hue.ansinh.reporting.obligation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hue.ansinh.kit.table.PlanLoading;
import vn.hue.ansinh.reporting.duty.Duties;
import vn.hue.ansinh.reporting.duty.TellingDuties;

/** Loads the Plan's duties at start, and what follows from their deadlines. */
@ApplicationScoped
class LoadingPlan {
    private final PlanLoading plan;
    private final Duties duties;
    private final TellingDuties telling;
    private final DerivingObligations obligations;

    LoadingPlan(PlanLoading plan, Duties duties, TellingDuties telling, DerivingObligations obligations) {
        this.plan = plan;
        this.duties = duties;
        this.telling = telling;
        this.obligations = obligations;
    }

    void load(@Observes StartupEvent start) {
        plan.inTurn(() -> {
            duties.load();
            telling.tell();
            obligations.ofAll();
        });
    }
}
