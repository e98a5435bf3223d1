package vn.hue.ansinh.indicators.target;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Which target of an indicator, in the wording that holds from this day on. */
@Embeddable
public record TargetKey(String indicator, int seq, LocalDate validFrom) {}
