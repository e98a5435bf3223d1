package vn.hue.ansinh.indicators.observation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.MeasureKind;
import vn.hue.ansinh.indicators.place.PlaceKey;
import vn.hue.ansinh.indicators.place.Structure;

/**
 * Where a figure is counted in the structure asked for, and what of it.
 *
 * @param share the part that is counted there; null when nobody stated it
 * @param derived whether it is a part of the figure, by a stated share
 * @param above whether it is what the place above became, since nothing came of the place that reported
 * @param value null without a share, and of what is measured for the province alone unless it is the whole
 */
public record StandingView(
        PlaceKey place,
        @Nullable BigDecimal share,
        boolean derived,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean above) {

    /** What was stated of one place. */
    public record Amounts(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    /** Null in the structure of its own time; empty where nobody knows where it is counted on that day. */
    static @Nullable List<StandingView> all(Figure figure, PlaceKey place, MeasureKind kind, Structure structure) {
        if (structure.isAsReported()) {
            return null;
        }
        Amounts stated = new Amounts(figure.value(), figure.numerator(), figure.denominator());
        return all(stated, kind, structure.of(place.id()));
    }

    public static List<StandingView> all(Amounts stated, MeasureKind kind, List<Structure.Standing> standings) {
        return standings.stream().map(standing -> of(stated, kind, standing)).toList();
    }

    private static StandingView of(Amounts stated, MeasureKind kind, Structure.Standing standing) {
        BigDecimal share = standing.share();
        boolean whole = standing.isWhole();
        return new StandingView(
                standing.place(),
                share,
                share != null && !whole,
                whole ? stated.value() : value(stated, kind, share),
                whole ? stated.numerator() : part(stated.numerator(), share),
                whole ? stated.denominator() : part(stated.denominator(), share),
                standing.above());
    }

    // A part of a district is as poor as the district: what nobody counted there is taken to be spread evenly.
    private static @Nullable BigDecimal value(Amounts stated, MeasureKind kind, @Nullable BigDecimal share) {
        if (share == null || kind == MeasureKind.PROVINCE_ONLY) {
            return null;
        }
        return kind.isRatio() ? stated.value() : part(stated.value(), share);
    }

    private static @Nullable BigDecimal part(@Nullable BigDecimal amount, @Nullable BigDecimal share) {
        return amount == null || share == null ? null : amount.multiply(share);
    }
}
