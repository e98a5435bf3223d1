package vn.hue.ansinh.indicators.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.hue.ansinh.indicators.change.CatalogueChanged;
import vn.hue.ansinh.indicators.change.Kind;
import vn.hue.ansinh.indicators.change.Telling;

/** Tells the other services which tasks there are: agencies are assigned to them. */
@ApplicationScoped
class TellingTasks {
    private final Tasks tasks;
    private final Telling telling;

    TellingTasks(Tasks tasks, Telling telling) {
        this.tasks = tasks;
        this.telling = telling;
    }

    /** In the transaction of whoever changed one by hand. */
    void hear(@Observes CatalogueChanged changed) {
        if (changed.kind() == Kind.TASK) {
            tell(List.of(tasks.get(changed.code())));
        }
    }

    void tell(List<Task> those) {
        telling.tell(Kind.TASK, those.stream().map(TaskChanged::of).toList());
    }
}
