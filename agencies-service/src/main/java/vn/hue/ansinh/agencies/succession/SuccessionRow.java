package vn.hue.ansinh.agencies.succession;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code agency-successions.csv}; several values in one cell stand between bars. */
@JsonNaming(SnakeCaseStrategy.class)
record SuccessionRow(
        String id,
        @Nullable LocalDate effectiveOn,
        String kind,
        String predecessors,
        @Nullable String successors,
        String scopeKind,
        @Nullable String scope,
        @Nullable String basis,
        String certainty) {

    Succession succession() {
        return new Succession(
                id, effectiveOn, kind, list(predecessors), list(successors), scopeKind, list(scope), basis, certainty);
    }

    private static List<String> list(@Nullable String cell) {
        return cell == null ? List.of() : List.of(cell.split("\\|", -1));
    }
}
