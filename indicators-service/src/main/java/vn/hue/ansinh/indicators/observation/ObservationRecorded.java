package vn.hue.ansinh.indicators.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;

/** One figure was written down. */
public record ObservationRecorded(
        UUID id,
        String indicator,
        @Nullable String component,
        String place,
        String period,
        @Nullable String breakdown,
        @Nullable BigDecimal value,
        ObservationStatus status,
        int revision,
        boolean synthetic,
        @Nullable UUID report,
        @Nullable Integer reportVersion,
        Instant recordedAt) {

    public static OutgoingEvent of(Observation observation) {
        Series series = observation.series();
        Figure figure = observation.figure();
        ObservationRecorded recorded = new ObservationRecorded(
                observation.id(),
                series.indicator(),
                series.component(),
                series.place().id(),
                series.period(),
                series.breakdown(),
                figure.value(),
                figure.status(),
                observation.revision(),
                figure.synthetic(),
                observation.source().report(),
                observation.source().reportVersion(),
                observation.recordedAt());
        return new OutgoingEvent("indicators.events", "observation.recorded", series.indicator(), recorded);
    }
}
