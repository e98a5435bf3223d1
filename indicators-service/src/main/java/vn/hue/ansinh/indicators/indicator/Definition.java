package vn.hue.ansinh.indicators.indicator;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Words;
import vn.hue.ansinh.kit.problem.Text;

/** How an indicator is measured between two days (both inclusive); another version may break the series. */
@Embeddable
public record Definition(
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String standardVi,
        String standardEn,
        @Nullable String source,
        boolean seriesBreak) {

    boolean isInForce(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** Whether it was in force on a day of the period. */
    boolean isWithin(LocalDate firstDay, LocalDate lastDay) {
        return !lastDay.isBefore(effectiveFrom) && (effectiveTo == null || !firstDay.isAfter(effectiveTo));
    }

    Definition until(LocalDate end) {
        return new Definition(version, effectiveFrom, end, standardVi, standardEn, source, seriesBreak);
    }

    SetDefinition stated() {
        return new SetDefinition(effectiveFrom, effectiveTo, new Words(standardVi, standardEn), source, seriesBreak);
    }

    DefinitionView view() {
        Text standard = Text.of(standardVi, standardEn);
        return new DefinitionView(version, effectiveFrom, effectiveTo, standard, source, seriesBreak);
    }
}
