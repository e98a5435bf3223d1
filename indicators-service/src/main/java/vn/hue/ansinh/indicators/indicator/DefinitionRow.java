package vn.hue.ansinh.indicators.indicator;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code plan-data/definitions.csv}. */
@JsonNaming(SnakeCaseStrategy.class)
record DefinitionRow(
        String indicator,
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String standardVi,
        String standardEn,
        @Nullable String source,
        boolean seriesBreak) {

    Definition definition() {
        return new Definition(version, effectiveFrom, effectiveTo, standardVi, standardEn, source, seriesBreak);
    }
}
