package vn.hue.ansinh.reporting.extension;

import java.time.Instant;
import java.time.LocalDate;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;

/**
 * More time was granted, in the shape it is told in.
 *
 * @param until the last day that is in time
 * @param extendedTo the first instant that is late
 */
record ExtensionGranted(String obligation, String agency, LocalDate until, Instant extendedTo, Instant grantedAt) {

    OutgoingEvent toTell() {
        return new OutgoingEvent("reporting.events", "obligation.extended", obligation, this);
    }
}
