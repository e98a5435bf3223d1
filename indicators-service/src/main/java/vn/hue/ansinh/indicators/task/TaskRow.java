package vn.hue.ansinh.indicators.task;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Words;

/** A row of {@code plan-data/tasks.csv}. */
@JsonNaming(SnakeCaseStrategy.class)
record TaskRow(
        String code,
        @Nullable String plan,
        @Nullable String area,
        String titleVi,
        String titleEn,
        String section,
        @Nullable LocalDate deadline,
        @Nullable String deadlinePrecision,
        @Nullable String recurrence,
        @Nullable String indicators,
        @Nullable String legalRefs) {

    /** @param plan that of the area */
    SetTask asked(String plan) {
        return new SetTask(
                plan,
                area,
                new Words(titleVi, titleEn),
                section,
                deadline,
                deadlinePrecision,
                recurrence,
                Task.list(indicators),
                Task.list(legalRefs));
    }
}
