package vn.hue.ansinh.agencies.agency;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code agencies.csv}. */
@JsonNaming(SnakeCaseStrategy.class)
record AgencyRow(
        String code,
        String nameVi,
        String officialNameVi,
        String nameEn,
        String type,
        @Nullable String level,
        @Nullable String parent,
        @Nullable String place,
        @Nullable LocalDate placeValidFrom,
        @Nullable String identifier,
        boolean namedInPlan,
        String mustReport,
        @Nullable String reportsVia,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String section) {

    @Nullable
    String placeId() {
        return place == null ? null : place + "@" + placeValidFrom;
    }
}
