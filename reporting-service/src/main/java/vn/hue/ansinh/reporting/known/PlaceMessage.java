package vn.hue.ansinh.reporting.known;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of a place's full state: what reporting needs. The id is {@code code@validFrom}.
 *
 * @param successors what came of it; none where it is still there
 * @param withdrawn whether it never was; null of events from before places could be taken back
 */
public record PlaceMessage(
        String id,
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Level level,
        @Nullable String parent,
        List<Successor> successors,
        @Nullable Boolean withdrawn,
        long revision) {

    @SuppressWarnings("NullAway") // who tells of no successors has none to tell of
    public PlaceMessage {
        successors = successors == null ? List.of() : List.copyOf(successors);
    }

    /** A place that it became, or became a part of. */
    record Successor(String id, String kind) {}

    String[] successorIds() {
        return successors.stream().map(Successor::id).toArray(String[]::new);
    }

    boolean isDivided() {
        return successors.stream().anyMatch(one -> one.kind().equals("SPLIT"));
    }

    boolean isWithdrawn() {
        return Boolean.TRUE.equals(withdrawn);
    }
}
