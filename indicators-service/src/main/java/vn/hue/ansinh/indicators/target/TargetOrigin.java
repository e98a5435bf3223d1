package vn.hue.ansinh.indicators.target;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a target stands written, how explicitly, and until when it holds (inclusive; null is open). */
@Embeddable
public record TargetOrigin(
        String unit,
        boolean explicitPeriod,
        boolean explicitComparator,
        String section,
        String sourceDocument,
        @Nullable String decision,
        @Nullable LocalDate validTo) {

    TargetOrigin until(LocalDate end) {
        return new TargetOrigin(unit, explicitPeriod, explicitComparator, section, sourceDocument, decision, end);
    }
}
