package vn.hue.ansinh.indicators.task;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code plan-data/tasks.csv}. */
@JsonNaming(SnakeCaseStrategy.class)
record TaskRow(
        String code,
        @Nullable String area,
        String titleVi,
        String titleEn,
        String section,
        @Nullable LocalDate deadline,
        @Nullable String deadlinePrecision,
        @Nullable String recurrence,
        @Nullable String indicators,
        @Nullable String legalRefs) {}
