package vn.hue.ansinh.reporting.known;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Of a figure that was written down: what later figures are held against. */
record ObservationMessage(
        String indicator,
        @Nullable String component,
        String place,
        String period,
        @Nullable String breakdown,
        @Nullable BigDecimal value,
        String status,
        boolean synthetic,
        @Nullable String report,
        long revision) {

    /** An invented figure takes the real one before it back, and nothing is held against it. */
    @Nullable
    BigDecimal realValue() {
        return synthetic ? null : value;
    }
}
