package vn.hue.ansinh.indicators.importing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;

record ImportView(
        UUID id,
        ImportMode mode,
        ImportFormat format,
        ImportState state,
        int percent,
        long bytes,
        String sha256,
        @Nullable String title,
        @Nullable String agency,
        List<String> sheetsPassedOver,
        RowsView rows,
        boolean applied,
        @Nullable String failure,
        Trouble.@Nullable TroubleView failureReason,
        @Nullable UUID waitsFor,
        OffsetDateTime receivedAt,
        @Nullable OffsetDateTime finishedAt) {

    record RowsView(int sent, int stored, int created, int updated, int unchanged, int rejected) {
        static RowsView of(Counts counts) {
            return new RowsView(
                    counts.sent(),
                    counts.stored(),
                    counts.created(),
                    counts.updated(),
                    counts.unchanged(),
                    counts.rejected());
        }
    }

    static OffsetDateTime moment(Instant instant) {
        return instant.atZone(Zones.VIETNAM).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime momentOrNull(@Nullable Instant instant) {
        return instant == null ? null : moment(instant);
    }
}
