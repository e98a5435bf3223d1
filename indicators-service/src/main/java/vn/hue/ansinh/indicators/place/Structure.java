package vn.hue.ansinh.indicators.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the places of all times stand in the structure of one day. It only says where; no fact is moved by it.
 *
 * @param day null for each fact in the structure of its own time
 * @param standings by the id of the place that reported; what nothing is known of has none
 */
public record Structure(@Nullable LocalDate day, Map<String, List<Standing>> standings) {
    public static final Structure AS_REPORTED = new Structure(null, Map.of());

    /**
     * A place of the structure that answers for what another one reported, or for a part of it.
     *
     * @param share the part; null where a place was divided or joined and nobody stated it
     * @param above whether it is what the place above became, since nothing came of the place itself
     */
    public record Standing(PlaceKey place, @Nullable BigDecimal share, boolean above) {
        public boolean isWhole() {
            return share != null && share.compareTo(BigDecimal.ONE) == 0;
        }
    }

    public boolean isAsReported() {
        return day == null;
    }

    public List<Standing> of(String place) {
        return standings.getOrDefault(place, List.of());
    }

    /** Ids of the places that reported what is answered for here. */
    public List<String> origins() {
        return standings.keySet().stream().sorted().toList();
    }

    /** Their codes alone; one may have been that of several places. */
    public List<String> originCodes() {
        return origins().stream()
                .map(origin -> PlaceKey.of(origin).code())
                .distinct()
                .toList();
    }

    /** Of one place of the structure alone, and of what became of it or had become it: not of all that lay below. */
    Structure under(AskedPlace asked) {
        if (asked.isAny()) {
            return this;
        }
        Map<String, List<Standing>> narrowed = new HashMap<>();
        standings.forEach((origin, all) -> {
            List<Standing> here = all.stream()
                    .filter(standing -> !standing.above() && asked.is(standing.place()))
                    .toList();
            if (!here.isEmpty()) {
                narrowed.put(origin, here);
            }
        });
        return new Structure(day, narrowed);
    }
}
