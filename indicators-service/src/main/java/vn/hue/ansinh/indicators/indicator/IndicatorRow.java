package vn.hue.ansinh.indicators.indicator;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Words;

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

    SetIndicator asked(List<Component> components) {
        return new SetIndicator(
                area,
                new Words(nameVi, nameEn),
                new Words(unitVi, unitEn),
                measureKind,
                direction,
                Words.of(numeratorVi, numeratorEn),
                Words.of(denominatorVi, denominatorEn),
                decimals,
                lowestLevel,
                Description.list(breakdowns),
                section,
                Description.list(sdg),
                components.stream().map(SetIndicator.SetComponent::of).toList(),
                null);
    }
}
