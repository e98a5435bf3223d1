package vn.hue.ansinh.indicators.target;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was promised for one year on the way to the target.
 *
 * @param knownFrom the day its source was published; null where it was promised with the target
 */
@Embeddable
public record Milestone(
        int year,
        BigDecimal value,
        String source,
        @JsonIgnore @Nullable LocalDate knownFrom) {

    boolean isKnownOn(LocalDate day) {
        return knownFrom == null || !knownFrom.isAfter(day);
    }

    boolean isSameAs(Milestone other) {
        return promisesWhat(other) && Objects.equals(knownFrom, other.knownFrom);
    }

    private boolean promisesWhat(Milestone other) {
        return year == other.year && value.compareTo(other.value) == 0 && source.equals(other.source);
    }

    /** From when one of those was that promises the same. */
    Milestone knownAsIn(List<Milestone> before) {
        return before.stream().filter(this::promisesWhat).findFirst().orElse(this);
    }
}
