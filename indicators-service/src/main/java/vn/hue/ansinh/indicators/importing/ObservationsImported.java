package vn.hue.ansinh.indicators.importing;

import java.time.Instant;
import java.util.UUID;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;

/** An import stated figures of one indicator; they are read with {@code updatedAfter}, not told one by one. */
record ObservationsImported(
        UUID importId,
        String indicator,
        int created,
        int updated,
        String firstPeriod,
        String lastPeriod,
        Instant recordedAt) {

    OutgoingEvent event() {
        return new OutgoingEvent("indicators.events", "observations.imported", indicator, this);
    }
}
