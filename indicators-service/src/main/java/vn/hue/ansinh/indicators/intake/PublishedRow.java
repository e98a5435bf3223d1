package vn.hue.ansinh.indicators.intake;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.Figure;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.observation.Series;
import vn.hue.ansinh.indicators.observation.Source;
import vn.hue.ansinh.indicators.observation.Statement;
import vn.hue.ansinh.indicators.place.PlaceKey;
import vn.hue.ansinh.kit.time.Zones;

/** A row of {@code plan-data/published-values.csv}. */
@JsonNaming(SnakeCaseStrategy.class)
record PublishedRow(
        String id,
        String indicator,
        @Nullable String component,
        String place,
        LocalDate placeValidFrom,
        String period,
        BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        ObservationStatus status,
        int definitionVersion,
        String sourceTitle,
        @Nullable String sourceUrl,
        LocalDate knownFrom) {

    Statement statement() {
        Series series = Series.of(indicator, component, new PlaceKey(place, placeValidFrom), period, null);
        Figure figure = new Figure(value, numerator, denominator, status, null, false);
        return new Statement(
                series,
                figure,
                definitionVersion,
                Source.published(sourceTitle, sourceUrl, id),
                knownFrom.atStartOfDay(Zones.VIETNAM).toInstant());
    }
}
