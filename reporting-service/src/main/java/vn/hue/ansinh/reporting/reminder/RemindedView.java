package vn.hue.ansinh.reporting.reminder;

import java.util.List;
import java.util.UUID;

/** What came of a request to remind. */
record RemindedView(UUID request, List<Outcome> items) {

    /** @param outcome QUEUED, UNDELIVERABLE without a known address, or NOT_REMINDED because nothing is awaited */
    record Outcome(String obligation, String agency, String outcome) {}
}
