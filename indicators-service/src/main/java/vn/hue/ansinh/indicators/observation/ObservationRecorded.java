package vn.hue.ansinh.indicators.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;

/**
 * One figure was written down.
 *
 * @param value null as well where it is held back: everybody may read the event
 */
public record ObservationRecorded(
        UUID id,
        String indicator,
        @Nullable String component,
        String place,
        String period,
        @Nullable String breakdown,
        @Nullable BigDecimal value,
        Confidentiality confidentiality,
        ObservationStatus status,
        int revision,
        boolean synthetic,
        @Nullable UUID report,
        @Nullable Integer reportVersion,
        Instant recordedAt) {

    public static OutgoingEvent of(Observation observation, boolean held) {
        Series series = observation.series();
        Figure figure = observation.figure();
        ObservationRecorded recorded = new ObservationRecorded(
                observation.id(),
                series.indicator(),
                series.component(),
                series.place().id(),
                series.period(),
                series.breakdown(),
                held ? null : figure.value(),
                held ? Confidentiality.C : Confidentiality.F,
                figure.status(),
                observation.revision(),
                figure.synthetic(),
                observation.source().report(),
                observation.source().reportVersion(),
                observation.recordedAt());
        return new OutgoingEvent("indicators.events", "observation.recorded", series.indicator(), recorded);
    }
}
