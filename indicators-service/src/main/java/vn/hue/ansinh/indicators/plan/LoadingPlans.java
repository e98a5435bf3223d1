package vn.hue.ansinh.indicators.plan;

import jakarta.enterprise.context.ApplicationScoped;
import vn.hue.ansinh.kit.table.CsvTable;

/** Brings plans and areas to what the Plan's tables say; a second time there is nothing left to change. */
@ApplicationScoped
public class LoadingPlans {
    private final Plans plans;
    private final PolicyAreas areas;

    LoadingPlans(Plans plans, PolicyAreas areas) {
        this.plans = plans;
        this.areas = areas;
    }

    public void load() {
        CsvTable.read("plan-data/plan.csv", PlanRow.class).forEach(row -> plans.findByIdOptional(row.code())
                .ifPresentOrElse(plan -> plan.become(row), () -> plans.persist(new Plan(row))));
        CsvTable.read("plan-data/policy-areas.csv", PolicyAreaRow.class)
                .forEach(row -> areas.findByIdOptional(row.code())
                        .ifPresentOrElse(area -> area.become(row), () -> areas.persist(new PolicyArea(row))));
        areas.flush();
    }
}
