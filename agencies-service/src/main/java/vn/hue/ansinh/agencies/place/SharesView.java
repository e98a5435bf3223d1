package vn.hue.ansinh.agencies.place;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which parts of a place went where; a share that follows from the succession itself has no basis. */
record SharesView(String place, List<Edge> successors, long revision) {

    record Edge(
            String place,
            String kind,
            String certainty,
            @Nullable BigDecimal share,
            @Nullable BigDecimal originShare,
            @Nullable String basis) {}
}
