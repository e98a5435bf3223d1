package vn.hue.ansinh.indicators.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields we need of {@code place.changed}.
 *
 * @param withdrawn whether it never was; null of events from before places could be taken back
 */
record PlaceMessage(
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String level,
        String name,
        @Nullable String parent,
        @Nullable List<Edge> successors,
        @Nullable Boolean withdrawn,
        int revision) {

    boolean isWithdrawn() {
        return Boolean.TRUE.equals(withdrawn);
    }

    /** One that came of the place, and in which shares; null where nobody stated them. */
    record Edge(
            String id, @Nullable BigDecimal share, @Nullable BigDecimal originShare) {}

    String id() {
        return new PlaceKey(code, validFrom).id();
    }
}
