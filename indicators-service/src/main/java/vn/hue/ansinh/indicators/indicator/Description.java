package vn.hue.ansinh.indicators.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an indicator.
 *
 * @param breakdowns dimensions parted by {@code |}, as are the SDG targets
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
        String search) {}
