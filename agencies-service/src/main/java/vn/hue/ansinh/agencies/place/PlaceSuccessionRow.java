package vn.hue.ansinh.agencies.place;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;

/** A row of the table {@code place-successions.csv}. */
@JsonNaming(SnakeCaseStrategy.class)
record PlaceSuccessionRow(
        String predecessorCode,
        LocalDate predecessorValidFrom,
        String code,
        LocalDate validFrom,
        String kind,
        String certainty) {

    String predecessor() {
        return predecessorCode + "@" + predecessorValidFrom;
    }

    String successor() {
        return code + "@" + validFrom;
    }
}
