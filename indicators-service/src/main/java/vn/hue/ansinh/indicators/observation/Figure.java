package vn.hue.ansinh.indicators.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is stated.
 *
 * @param value null exactly when the status is M; null is never zero
 * @param synthetic made for demonstration, never an official figure
 */
@Embeddable
public record Figure(
        @Column(name = "value") @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Enumerated(EnumType.STRING) ObservationStatus status,
        @Enumerated(EnumType.STRING) @Nullable MissingReason missingReason,
        boolean synthetic) {

    /** Whether it says the same; 70 and 70.0 are the same figure. */
    boolean isSameAs(Figure other) {
        return same(value, other.value)
                && same(numerator, other.numerator)
                && same(denominator, other.denominator)
                && status == other.status
                && missingReason == other.missingReason
                && synthetic == other.synthetic;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    Figure takenBack() {
        return new Figure(null, null, null, ObservationStatus.M, null, synthetic);
    }

    /** What those hear of an invented figure who were told of a real one: that this stands no more. */
    Figure gaveWay() {
        return new Figure(null, null, null, ObservationStatus.M, null, false);
    }

    /** What the public hears of it: that there is one, and how firm it is. */
    Figure heldBack() {
        return new Figure(null, null, null, status, missingReason, synthetic);
    }
}
