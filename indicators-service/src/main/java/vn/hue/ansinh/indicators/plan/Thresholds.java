package vn.hue.ansinh.indicators.plan;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;

/** From which index on a verdict holds; each plan has its own. */
@Embeddable
public record Thresholds(
        @NotNull BigDecimal onTrack,
        @NotNull BigDecimal needsAcceleration,
        @NotNull BigDecimal limited) {

    public List<BigDecimal> all() {
        return List.of(onTrack, needsAcceleration, limited);
    }

    /** Else a figure that rises, too slowly, would be called deteriorating. */
    boolean endsWhereFallingBegins() {
        return limited.signum() <= 0;
    }

    /** Of two alike one verdict could never be reached; of all at 0 whoever stands still would be on track. */
    boolean isDescending() {
        return onTrack.compareTo(needsAcceleration) > 0 && needsAcceleration.compareTo(limited) > 0;
    }
}
