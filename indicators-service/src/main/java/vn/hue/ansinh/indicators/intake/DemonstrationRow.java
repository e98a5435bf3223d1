package vn.hue.ansinh.indicators.intake;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.Figure;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.observation.Series;
import vn.hue.ansinh.indicators.observation.Source;
import vn.hue.ansinh.indicators.observation.Statement;
import vn.hue.ansinh.indicators.place.PlaceKey;
import vn.hue.ansinh.kit.time.Zones;

/**
 * A row of {@code plan-data/demonstration-values.csv}: an invented figure of a whole year.
 *
 * @param use HISTORY for what shall lie there before a demonstration begins; STORY is for agencies to report in it
 */
@JsonNaming(SnakeCaseStrategy.class)
record DemonstrationRow(
        String id,
        String agency,
        String indicator,
        @Nullable String component,
        String place,
        LocalDate placeValidFrom,
        int period,
        BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        ObservationStatus status,
        int definitionVersion,
        boolean synthetic,
        @Nullable String use) {

    boolean isHistory() {
        return "HISTORY".equals(use);
    }

    /** Taken as known from 31 January after the year, as published figures without a date are. */
    Statement statement() {
        Series series =
                Series.of(indicator, component, new PlaceKey(place, placeValidFrom), String.valueOf(period), null);
        return new Statement(
                series,
                new Figure(value, numerator, denominator, status, null, synthetic),
                definitionVersion,
                Source.demonstration(agency, id),
                LocalDate.of(period + 1, Month.JANUARY, 31)
                        .atStartOfDay(Zones.VIETNAM)
                        .toInstant());
    }
}
