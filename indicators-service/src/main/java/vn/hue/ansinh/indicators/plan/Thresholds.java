package vn.hue.ansinh.indicators.plan;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** From which index on a verdict holds; each plan has its own. */
@Embeddable
public record Thresholds(
        @NotNull BigDecimal onTrack,
        @NotNull BigDecimal needsAcceleration,
        @NotNull BigDecimal limited) {

    boolean isDescending() {
        return onTrack.compareTo(needsAcceleration) >= 0 && needsAcceleration.compareTo(limited) >= 0;
    }
}
