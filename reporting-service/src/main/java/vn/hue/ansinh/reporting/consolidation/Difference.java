package vn.hue.ansinh.reporting.consolidation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Two facts about the province, or about one locality, that disagree by more than the tolerance.
 *
 * @param key series and period, for example {@code IND-03-02@2023}, and who else states it, of which place
 * @param stated what a department states
 * @param other what the localities' figures give together, or what a locality or another department states
 * @param reported how many localities have stated a figure
 * @param expected how many there are; fewer than these prove nothing, so such a difference need not be settled
 */
public record Difference(
        String key,
        Kind kind,
        String period,
        String indicator,
        @Nullable String component,
        String name,
        String agency,
        BigDecimal stated,
        BigDecimal other,
        BigDecimal difference,
        BigDecimal tolerance,
        int reported,
        int expected,
        boolean toSettle) {

    /** What disagrees. */
    public enum Kind {
        DEPARTMENT_AND_LOCALITIES,
        TWO_DEPARTMENTS
    }
}
