package vn.hue.ansinh.indicators.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Words;

/** How an indicator is measured from a day on; the version before it ends the day before. */
record SetDefinition(
        @NotNull LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @NotNull @Valid Words standard,

        @Nullable @Size(max = 300) @Pattern(regexp = Words.ONE_LINE)
        String source,

        @NotNull Boolean seriesBreak) {

    boolean isInForce(LocalDate day) {
        return definition(0).isInForce(day);
    }

    SetDefinition until(LocalDate end) {
        return definition(0).until(end).stated();
    }

    Definition definition(int version) {
        return new Definition(version, effectiveFrom, effectiveTo, standard.vi(), standard.en(), source, seriesBreak);
    }
}
