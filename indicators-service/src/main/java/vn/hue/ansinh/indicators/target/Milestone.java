package vn.hue.ansinh.indicators.target;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What was promised for one year on the way to the target. */
@Embeddable
public record Milestone(int year, BigDecimal value, String source) {

    boolean isSameAs(Milestone other) {
        return year == other.year && value.compareTo(other.value) == 0 && source.equals(other.source);
    }
}
