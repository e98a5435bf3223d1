package vn.hue.ansinh.reporting.timeliness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What some obligations come to. Those whose deadline is still ahead count as soon as something was submitted, and until
 * then not at all: nobody is late before the deadline.
 *
 * @param expected submitted or missing; the denominator
 * @param daysLate of late and missing ones together, each begun day counted
 * @param rate percentage in time of what was expected, one decimal, half up; null when nothing was expected yet
 */
record Tally(
        int expected,
        int submitted,
        int onTime,
        int late,
        int missing,
        int returned,
        int extended,
        long daysLate,
        @Nullable BigDecimal rate) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static Tally of(Collection<Owed> obligations, Instant now) {
        int onTime = (int) obligations.stream().filter(Owed::isOnTime).count();
        int late = (int) obligations.stream().filter(Owed::isLate).count();
        int missing =
                (int) obligations.stream().filter(owed -> owed.isMissing(now)).count();
        int expected = onTime + late + missing;
        return new Tally(
                expected,
                onTime + late,
                onTime,
                late,
                missing,
                (int) obligations.stream().filter(owed -> owed.returns() > 0).count(),
                (int) obligations.stream()
                        .filter(owed -> owed.extended() && owed.counts(now))
                        .count(),
                obligations.stream().mapToLong(owed -> owed.daysLate(now)).sum(),
                expected == 0
                        ? null
                        : WHOLE.multiply(BigDecimal.valueOf(onTime))
                                .divide(BigDecimal.valueOf(expected), 1, RoundingMode.HALF_UP));
    }
}
