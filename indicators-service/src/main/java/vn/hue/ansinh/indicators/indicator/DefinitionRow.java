package vn.hue.ansinh.indicators.indicator;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Words;

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

    SetDefinition asked() {
        return new SetDefinition(effectiveFrom, effectiveTo, new Words(standardVi, standardEn), source, seriesBreak);
    }
}
