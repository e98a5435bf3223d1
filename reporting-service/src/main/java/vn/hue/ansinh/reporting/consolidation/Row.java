package vn.hue.ansinh.reporting.consolidation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.FigureStatus;

/**
 * A line of the province's table: one indicator, or one component of it.
 *
 * @param verdict the verdict on the indicator as it was known when the versions were pinned; null before the first
 * @param years the year before, then the year; in a pack all its years
 */
public record Row(
        String area,
        String indicator,
        @Nullable String component,
        String name,
        String unit,
        int decimals,
        @Nullable String verdict,
        List<Cell> years) {

    /**
     * The figure of a year.
     *
     * @param source the agency that states it for the province, or DISTRICTS where it is put together from them
     */
    public record Cell(
            String period,
            @Nullable BigDecimal value,
            @Nullable FigureStatus status,
            @Nullable String source,
            boolean synthetic) {
        static Cell empty(String period) {
            return new Cell(period, null, null, null, false);
        }
    }
}
