package vn.hue.ansinh.indicators.task;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.plan.Plans;
import vn.hue.ansinh.indicators.plan.PolicyAreas;
import vn.hue.ansinh.kit.table.CsvTable;

/** Brings the tasks to what the Plan's table says. */
@ApplicationScoped
public class LoadingTasks {
    private final Tasks tasks;
    private final PolicyAreas areas;
    private final Plans plans;

    LoadingTasks(Tasks tasks, PolicyAreas areas, Plans plans) {
        this.tasks = tasks;
        this.areas = areas;
        this.plans = plans;
    }

    /** A second time there is nothing left to change. */
    public void load() {
        Map<String, Task> known = tasks.listAll().stream().collect(toMap(Task::code, task -> task));
        Map<String, Plan> planOfArea = areas.plans();
        for (TaskRow row : CsvTable.read("plan-data/tasks.csv", TaskRow.class)) {
            Task task = known.computeIfAbsent(row.code(), code -> new Task(code));
            task.become(row, plan(row.area(), planOfArea));
            tasks.persist(task);
        }
    }

    /** A task of no area belongs to the only plan; with two plans the table must say to which. */
    private String plan(@Nullable String area, Map<String, Plan> planOfArea) {
        if (area != null) {
            return Objects.requireNonNull(planOfArea.get(area)).code();
        }
        List<Plan> all = plans.listAll();
        if (all.size() != 1) {
            throw new IllegalStateException("A task without an area needs a column plan once there are several plans");
        }
        return all.get(0).code();
    }
}
