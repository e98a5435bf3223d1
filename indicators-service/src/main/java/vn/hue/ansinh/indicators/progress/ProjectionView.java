package vn.hue.ansinh.indicators.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.verdict.Projection;
import vn.hue.ansinh.indicators.verdict.Reach;

/** Where the line arrives; what it was before it was kept within what the unit can be is for those who ask why. */
public record ProjectionView(int year, BigDecimal value, boolean bounded) {

    public static @Nullable ProjectionView of(@Nullable Projection projection) {
        return projection == null
                ? null
                : new ProjectionView(projection.year(), projection.value(), projection.bounded());
    }

    /**
     * Why it ends where it ends.
     *
     * @param computed where the line would have arrived
     * @param lowest what the unit can be at least; null where nothing bounds it
     */
    record Why(
            BigDecimal computed,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest) {

        static @Nullable Why of(@Nullable Projection projection, Reach reach) {
            return projection == null ? null : new Why(projection.computed(), reach.lowest(), reach.highest());
        }
    }
}
