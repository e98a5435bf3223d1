package vn.hue.ansinh.indicators.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.change.Telling;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;
import vn.hue.ansinh.kit.problem.Text;

/** What others need to know of a task, told after a change: who keeps the last one knows it whole. */
record TaskChanged(
        String code,
        String plan,
        @Nullable String area,
        Text title,
        String section,
        @Nullable LocalDate deadline,
        @Nullable String deadlinePrecision,
        @Nullable String recurrence,
        List<String> indicators,
        int revision)
        implements Telling.Tellable {

    static TaskChanged of(Task task) {
        SetTask stated = task.stated();
        return new TaskChanged(
                task.code(),
                stated.plan(),
                stated.area(),
                stated.title().text(),
                stated.section(),
                stated.deadline(),
                stated.deadlinePrecision(),
                stated.recurrence(),
                stated.indicators(),
                0);
    }

    @Override
    public OutgoingEvent as(int told) {
        return new OutgoingEvent(
                "indicators.tasks",
                "task.changed",
                code,
                new TaskChanged(
                        code, plan, area, title, section, deadline, deadlinePrecision, recurrence, indicators, told));
    }
}
