package vn.hue.ansinh.indicators.target;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Which target of an indicator, in the wording that holds from this day on.
 *
 * @param edition grows when our tables correct themselves; the highest that was known speaks for the day
 */
@Embeddable
public record TargetKey(String indicator, int seq, LocalDate validFrom, int edition) {

    TargetKey next() {
        return new TargetKey(indicator, seq, validFrom, edition + 1);
    }

    boolean isOfTheDayOf(TargetKey other) {
        return seq == other.seq && validFrom.equals(other.validFrom);
    }
}
