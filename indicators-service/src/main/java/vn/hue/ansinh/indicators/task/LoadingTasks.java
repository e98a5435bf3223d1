package vn.hue.ansinh.indicators.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import vn.hue.ansinh.indicators.change.Catalogue;
import vn.hue.ansinh.indicators.change.Kind;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.plan.PolicyAreas;
import vn.hue.ansinh.kit.table.CsvTable;

/** Brings the tasks to what the Plan's table says, and tells about those that changed. */
@ApplicationScoped
public class LoadingTasks {
    private final Tasks tasks;
    private final PolicyAreas areas;
    private final Catalogue catalogue;
    private final TellingTasks telling;

    LoadingTasks(Tasks tasks, PolicyAreas areas, Catalogue catalogue, TellingTasks telling) {
        this.tasks = tasks;
        this.areas = areas;
        this.catalogue = catalogue;
        this.telling = telling;
    }

    /** A second time there is nothing left to change. */
    public void load() {
        Map<String, Plan> planOfArea = areas.plans();
        tasks.listAll(); // in one query, for the many that follow by code
        catalogue.load(
                Kind.TASK,
                CsvTable.read("plan-data/tasks.csv", TaskRow.class),
                row -> tasks.entry(row.code()),
                row -> () -> tasks.put(row.code(), row.asked(plan(row, planOfArea))));
        telling.tell(tasks.list("order by code"));
    }

    /** A task belongs to the plan of its area; one of no area says so itself. */
    private static String plan(TaskRow row, Map<String, Plan> planOfArea) {
        return row.area() == null
                ? Objects.requireNonNull(row.plan(), () -> row.code() + " names neither area nor plan")
                : Objects.requireNonNull(planOfArea.get(row.area())).code();
    }
}
