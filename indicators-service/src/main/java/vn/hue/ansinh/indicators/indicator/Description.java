package vn.hue.ansinh.indicators.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.SearchWords;
import vn.hue.ansinh.indicators.question.Words;

/**
 * What is said about an indicator.
 *
 * @param breakdowns dimensions parted by {@code |}, as are the SDG targets
 * @param countedPer what its ratios are told per: 100 of percent
 * @param search the Vietnamese and English name as {@link vn.hue.ansinh.indicators.question.SearchWords} folds them
 */
@Embeddable
record Description(
        String area,
        String nameVi,
        String nameEn,
        String unitVi,
        String unitEn,
        @Enumerated(EnumType.STRING) MeasureKind measureKind,
        @Enumerated(EnumType.STRING) Direction direction,
        @Nullable String numeratorVi,
        @Nullable String numeratorEn,
        @Nullable String denominatorVi,
        @Nullable String denominatorEn,
        int decimals,
        @Enumerated(EnumType.STRING) Level lowestLevel,
        @Nullable String breakdowns,
        String section,
        @Nullable String sdg,
        String search,
        int countedPer) {
    private static final String PARTED = "|";

    static Description of(String code, SetIndicator asked) {
        return new Description(
                asked.area(),
                asked.name().vi(),
                asked.name().en(),
                asked.unit().vi(),
                asked.unit().en(),
                asked.measureKind(),
                asked.direction(),
                asked.numerator() == null ? null : asked.numerator().vi(),
                asked.numerator() == null ? null : asked.numerator().en(),
                asked.denominator() == null ? null : asked.denominator().vi(),
                asked.denominator() == null ? null : asked.denominator().en(),
                asked.decimals(),
                asked.lowestLevel(),
                parted(asked.breakdowns()),
                asked.section(),
                parted(asked.sdgTargets()),
                SearchWords.fold(
                        code + " " + asked.name().vi() + " " + asked.name().en()),
                Objects.requireNonNull(asked.countedPer()));
    }

    SetIndicator stated(List<Component> components) {
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
                list(breakdowns),
                section,
                list(sdg),
                components.stream().map(SetIndicator.SetComponent::of).toList(),
                countedPer);
    }

    static List<String> list(@Nullable String parted) {
        return parted == null ? List.of() : List.of(parted.split("[" + PARTED + "]"));
    }

    private static @Nullable String parted(List<String> items) {
        return items.isEmpty() ? null : String.join(PARTED, items);
    }
}
