package vn.hue.ansinh.reporting.receipt;

import java.time.Instant;
import java.util.UUID;
import vn.hue.ansinh.reporting.calendar.InVietnam;

/** What a receipt states: what was received, for which obligation, when, and whether that was in time. */
public record Statement(
        UUID report,
        int version,
        String obligation,
        String agency,
        String sha256,
        @InVietnam Instant submittedAt,
        @InVietnam Instant dueAt,
        boolean onTime) {}
