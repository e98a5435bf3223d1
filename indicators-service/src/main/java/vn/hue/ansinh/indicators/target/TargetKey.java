package vn.hue.ansinh.indicators.target;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Which target of an indicator, in the wording that holds from this day on.
 *
 * @param edition grows when it is corrected or ended; the highest that was known speaks for the day
 */
@Embeddable
public record TargetKey(String indicator, int seq, LocalDate validFrom, int edition) {

    TargetKey next() {
        return new TargetKey(indicator, seq, validFrom, edition + 1);
    }

    public boolean isOfTheDayOf(TargetKey other) {
        return seq == other.seq && validFrom.equals(other.validFrom);
    }
}
