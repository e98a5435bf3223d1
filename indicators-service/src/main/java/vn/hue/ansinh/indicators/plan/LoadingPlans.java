package vn.hue.ansinh.indicators.plan;

import jakarta.enterprise.context.ApplicationScoped;
import vn.hue.ansinh.indicators.change.Catalogue;
import vn.hue.ansinh.indicators.change.Kind;
import vn.hue.ansinh.kit.table.CsvTable;

/** Brings plans and areas to what the Plan's tables say; a second time there is nothing left to change. */
@ApplicationScoped
public class LoadingPlans {
    private final Plans plans;
    private final PolicyAreas areas;
    private final Catalogue catalogue;
    private final TellingAreas telling;

    LoadingPlans(Plans plans, PolicyAreas areas, Catalogue catalogue, TellingAreas telling) {
        this.plans = plans;
        this.areas = areas;
        this.catalogue = catalogue;
        this.telling = telling;
    }

    public void load() {
        catalogue.load(
                Kind.PLAN,
                CsvTable.read("plan-data/plan.csv", PlanRow.class),
                row -> plans.entry(row.code()),
                row -> () -> plans.put(row.code(), row.asked()));
        catalogue.load(
                Kind.AREA,
                CsvTable.read("plan-data/policy-areas.csv", PolicyAreaRow.class),
                row -> areas.entry(row.code()),
                row -> () -> areas.put(row.code(), row.asked()));
        areas.flush();
        telling.tell(areas.list("order by code"));
    }
}
