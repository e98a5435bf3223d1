package vn.hue.ansinh.indicators.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields we need of {@code report.accepted} where it speaks of tasks; reports that do not have no list. */
public record TaskReport(
        UUID report,
        String agency,
        String period,
        int version,
        @Nullable List<Told> tasks) {

    /** What it says about one task. */
    record Told(
            String task,
            NotedState state,
            @Nullable LocalDate doneOn,
            @Nullable String note) {}

    int year() {
        return Integer.parseInt(period);
    }
}
