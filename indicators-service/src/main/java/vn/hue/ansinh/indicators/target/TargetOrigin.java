package vn.hue.ansinh.indicators.target;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a target stands written, how explicitly, and until when it holds (inclusive; null is open).
 *
 * @param endedBy the decision that ended it; null where none did
 */
@Embeddable
public record TargetOrigin(
        String unit,
        boolean explicitPeriod,
        boolean explicitComparator,
        String section,
        String sourceDocument,
        @Nullable String decision,
        @Nullable LocalDate validTo,
        @Nullable String endedBy) {

    /** Another one follows it. */
    TargetOrigin until(LocalDate end) {
        return end.equals(validTo) ? this : ended(end, null);
    }

    TargetOrigin explicit(boolean period, boolean comparator) {
        return new TargetOrigin(unit, period, comparator, section, sourceDocument, decision, validTo, endedBy);
    }

    TargetOrigin ended(@Nullable LocalDate lastDay, @Nullable String by) {
        return new TargetOrigin(
                unit, explicitPeriod, explicitComparator, section, sourceDocument, decision, lastDay, by);
    }
}
