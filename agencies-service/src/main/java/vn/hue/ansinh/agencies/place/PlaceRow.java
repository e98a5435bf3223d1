package vn.hue.ansinh.agencies.place;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code places.csv}. */
@JsonNaming(SnakeCaseStrategy.class)
record PlaceRow(
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String level,
        String kind,
        String nameVi,
        @Nullable String parentCode,
        @Nullable LocalDate parentValidFrom,
        @Nullable String basis,
        @Nullable String abolishedBy) {

    String id() {
        return code + "@" + validFrom;
    }

    @Nullable
    String parent() {
        return parentCode == null ? null : parentCode + "@" + parentValidFrom;
    }
}
