package vn.hue.ansinh.reporting.consolidation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
        @NotNull @Pattern(regexp = YEAR) String period,
        @Pattern(regexp = YEAR) @Nullable String from,
        @Size(max = 60) @Nullable String under) {

    private static final String YEAR = "[0-9]{4}";

    String first() {
        return from == null ? period : from;
    }

    String handedInUnder() {
        return under == null ? duty : under;
    }

    boolean isPack() {
        return !first().equals(period);
    }

    /** On which occasion a report on these years is due: each year, or at the review that looks back on them. */
    String occasion() {
        int years = Integer.parseInt(period) - Integer.parseInt(first()) + 1;
        return isPack() ? "Y" + years : "";
    }

    /** The table shows the year before a single year beside it. */
    String shownFrom() {
        return isPack() ? first() : String.valueOf(Integer.parseInt(period) - 1);
    }
}
