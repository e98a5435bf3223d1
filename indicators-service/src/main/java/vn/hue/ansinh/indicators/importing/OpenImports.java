package vn.hue.ansinh.indicators.importing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Those that are not over, the oldest first. None overtakes another that names an indicator which it names itself: what was
 * sent later may correct it. So one that rests holds back those alone.
 */
record OpenImports(List<ObservationImport> inOrder) {

    /** The first whose turn it is. */
    Optional<UUID> next(Instant now) {
        return inOrder.stream()
                .filter(open -> !open.isResting(now) && waitedForBy(open) == null)
                .findFirst()
                .map(ObservationImport::id);
    }

    /** The oldest that has to be over first; null where there is none, and for one that does not wait. */
    @Nullable
    UUID waitedForBy(ObservationImport waiting) {
        return inOrder.stream()
                .takeWhile(open -> !open.id().equals(waiting.id()))
                .filter(waiting::mayNotOvertake)
                .findFirst()
                .map(ObservationImport::id)
                .orElse(null);
    }
}
