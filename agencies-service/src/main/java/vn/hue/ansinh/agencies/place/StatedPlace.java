package vn.hue.ansinh.agencies.place;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.question.Folded;

/** All that the tables state about one place; if any of it changes, the place has a new revision. */
@JsonNaming(SnakeCaseStrategy.class)
record StatedPlace(
        String id,
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String level,
        String kind,
        String name,
        @Nullable String parent,
        @Nullable String basis,
        @Nullable String abolishedBy,
        String search,
        List<String> predecessors,
        List<String> successors) {

    static StatedPlace of(PlaceRow row, List<PlaceSuccessionRow> successions) {
        String id = row.id();
        return new StatedPlace(
                id,
                row.code(),
                row.validFrom(),
                row.validTo(),
                row.level(),
                row.kind(),
                row.nameVi(),
                row.parent(),
                row.basis(),
                row.abolishedBy(),
                Folded.of(row.nameVi()),
                successions.stream()
                        .filter(s -> s.successor().equals(id))
                        .map(PlaceSuccessionRow::predecessor)
                        .sorted()
                        .toList(),
                successions.stream()
                        .filter(s -> s.predecessor().equals(id))
                        .map(PlaceSuccessionRow::successor)
                        .sorted()
                        .toList());
    }
}
