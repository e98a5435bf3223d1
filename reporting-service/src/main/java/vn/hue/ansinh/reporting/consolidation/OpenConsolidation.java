package vn.hue.ansinh.reporting.consolidation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is to be put together.
 *
 * @param from the first period of a pack; left out for one period
 * @param under the duty under which the result is handed in; the same duty when left out
 */
public record OpenConsolidation(
        @NotNull @Size(max = 60) String duty,
        @NotNull @Size(min = 4, max = 4) String period,
        @Size(min = 4, max = 4) @Nullable String from,
        @Size(max = 60) @Nullable String under) {

    String first() {
        return from == null ? period : from;
    }

    String handedInUnder() {
        return under == null ? duty : under;
    }

    boolean isPack() {
        return !first().equals(period);
    }

    /** The table shows the year before a single year beside it. */
    String shownFrom() {
        return isPack() ? first() : String.valueOf(Integer.parseInt(period) - 1);
    }
}
