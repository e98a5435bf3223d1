package vn.hue.ansinh.indicators.opendata;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.Confidentiality;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.place.PlaceKey;

/**
 * How a figure that was estimated came out.
 *
 * @param estimate the first that was stated since it was last final
 * @param outcome the final one
 * @param percent by how much of the estimate it moved; null without two values, and after zero
 */
record RevisionView(
        String indicator,
        @Nullable String component,
        PlaceKey place,
        String period,
        @Nullable String breakdown,
        StatedView estimate,
        StatedView outcome,
        @Nullable BigDecimal percent,
        Confidentiality confidentiality,
        boolean synthetic) {

    /** A figure as it stood under one revision. */
    record StatedView(@Nullable BigDecimal value, ObservationStatus status, int revision, OffsetDateTime recordedAt) {}
}
