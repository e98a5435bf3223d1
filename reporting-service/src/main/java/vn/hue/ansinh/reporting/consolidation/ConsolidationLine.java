package vn.hue.ansinh.reporting.consolidation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;

/** A consolidation as it stands in a list. */
public record ConsolidationLine(
        UUID id,
        String duty,
        String from,
        String period,
        int number,
        Consolidation.Status status,
        String sha256,
        @InVietnam Instant draftedAt,
        @InVietnam @Nullable Instant issuedAt,
        @Nullable UUID supersededBy,
        long revision) {}
