package vn.hue.ansinh.indicators.plan;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** From which index on a verdict holds; each plan has its own. */
@Embeddable
public record Thresholds(BigDecimal onTrack, BigDecimal needsAcceleration, BigDecimal limited) {}
