package vn.hue.ansinh.reporting.consolidation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.FigureStatus;

/**
 * A line of the province's table: one indicator, or one component of it.
 *
 * @param verdict the verdict on the indicator, or on the component alone, in the last year by itself, as it was known
 *     when the versions were pinned; null before the first, and where no accepted figure of that year stands in the row
 * @param verdictEndUnknown the time of its target is over and no figure tells how it ended: the verdict is that of before
 * @param verdictSynthetic whether it rests on a figure invented for a demonstration; like the other two not written where
 *     there is nothing to say, so that what was hashed before keeps its hash
 * @param verdictOn the target that it is about, where that is not the one that the row names
 * @param years the year before, then the year; in a pack all its years
 * @param target what the last year is to reach, as it was known when the versions were pinned; not written where nothing
 *     was known
 */
public record Row(
        String area,
        String indicator,
        @Nullable String component,
        String name,
        String unit,
        int decimals,
        @Nullable String verdict,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean verdictEndUnknown,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean verdictSynthetic,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Goal verdictOn,
        List<Cell> years,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Goal target) {

    /** Whether what it shows, or what it concludes, rests on what was invented for a demonstration. */
    boolean isOfADemonstration() {
        return verdictSynthetic || years.stream().anyMatch(year -> year.value() != null && year.synthetic());
    }

    /** The figure of the last year. */
    public Cell last() {
        return years.get(years.size() - 1);
    }

    String series() {
        return component == null ? indicator : component;
    }

    /**
     * The figure of a year.
     *
     * @param source the agency that states it for the province, or LOCALITIES where it is put together from them
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
