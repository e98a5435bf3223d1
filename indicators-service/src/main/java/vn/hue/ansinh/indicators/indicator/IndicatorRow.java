package vn.hue.ansinh.indicators.indicator;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.SearchWords;

/** A row of {@code plan-data/indicators.csv}. */
@JsonNaming(SnakeCaseStrategy.class)
record IndicatorRow(
        String code,
        String area,
        String nameVi,
        String nameEn,
        String unitVi,
        String unitEn,
        MeasureKind measureKind,
        Direction direction,
        @Nullable String numeratorVi,
        @Nullable String numeratorEn,
        @Nullable String denominatorVi,
        @Nullable String denominatorEn,
        int decimals,
        Level lowestLevel,
        @Nullable String breakdowns,
        String section,
        @Nullable String sdg) {

    Description description() {
        return new Description(
                area,
                nameVi,
                nameEn,
                unitVi,
                unitEn,
                measureKind,
                direction,
                numeratorVi,
                numeratorEn,
                denominatorVi,
                denominatorEn,
                decimals,
                lowestLevel,
                breakdowns,
                section,
                sdg,
                SearchWords.fold(code + " " + nameVi + " " + nameEn));
    }
}
