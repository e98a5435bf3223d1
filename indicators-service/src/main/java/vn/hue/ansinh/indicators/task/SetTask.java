package vn.hue.ansinh.indicators.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Words;

/** What a task says of itself; one without an area concerns every area of its plan. */
record SetTask(
        @NotBlank @Pattern(regexp = Words.CODE) String plan,
        @Nullable @Pattern(regexp = Words.CODE) String area,
        @NotNull @Valid Words title,

        @NotBlank @Size(max = 200) @Pattern(regexp = Words.ONE_LINE)
        String section,

        @Nullable LocalDate deadline,

        @Nullable @Pattern(regexp = "BY_YEAR|END_OF_YEAR|BEFORE_DATE|WITHIN_YEAR")
        String deadlinePrecision,

        @Nullable @Pattern(regexp = "ONCE|ANNUAL|CONTINUOUS")
        String recurrence,

        @Size(max = 50) List<@NotBlank @Pattern(regexp = Words.CODE) String> indicators,
        @Size(max = 50) List<@NotBlank @Pattern(regexp = Words.CODE) String> legalReferences) {

    SetTask {
        indicators = indicators == null ? List.of() : indicators;
        legalReferences = legalReferences == null ? List.of() : legalReferences;
    }
}
