package vn.hue.ansinh.reporting.extension;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.reporting.calendar.InVietnam;

/**
 * An extension as it is shown, without names of people.
 *
 * @param until the last day that is in time
 * @param extendedTo the first instant that is late
 */
record ExtensionView(
        UUID id,
        String obligation,
        String agency,
        Extension.State state,
        String reason,
        LocalDate wantedUntil,
        @InVietnam Instant requestedAt,
        @Nullable LocalDate until,
        @InVietnam @Nullable Instant extendedTo,
        @Nullable String decisionReason,
        @InVietnam @Nullable Instant decidedAt,
        long revision) {

    Response answer() {
        return Response.ok(this).tag(ETags.of(revision)).build();
    }
}
