package vn.hue.ansinh.reporting.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;

/**
 * What a receipt states: what was received, for which obligation, when, and whether that was in time.
 *
 * @param obligatory whether the agency was bound to report or only asked; null on receipts from before it was stated
 */
public record Statement(
        UUID report,
        int version,
        String obligation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String obligatory,
        String agency,
        String sha256,
        @InVietnam Instant submittedAt,
        @InVietnam Instant dueAt,
        boolean onTime) {}
