package vn.hue.ansinh.agencies.assignment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of an indicator, a task, an area or a duty: that it is there, of which plan and in which area if in any.
 *
 * @param lastDay of an indicator that was retired
 */
record SubjectMessage(
        String code,
        @Nullable String plan,
        @Nullable String area,
        @Nullable LocalDate lastDay,
        @Nullable List<Definition> definitions,
        int revision) {

    /** A version of what is counted. */
    record Definition(LocalDate effectiveFrom) {}

    /** From when on it is counted; null where nobody has said so. */
    @Nullable
    LocalDate firstDay() {
        return definitions == null
                ? null
                : definitions.stream()
                        .map(Definition::effectiveFrom)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }
}
