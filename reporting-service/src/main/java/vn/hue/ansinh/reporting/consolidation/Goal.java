package vn.hue.ansinh.reporting.consolidation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.known.Target;
import vn.hue.ansinh.reporting.known.Yardstick;

/**
 * What a year is to reach: what was promised for that year itself, otherwise the nearest target that is still ahead of
 * it.
 *
 * @param year by the end of which it is to be reached
 * @param comparator as in targets; null for what was promised for one year
 */
public record Goal(
        int year,
        @Nullable String comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    /** Whether it is one number, and of that year: no bound, and no later year's. */
    public boolean isNumberOf(int asked) {
        return year == asked && (comparator == null || comparator.equals("EQ"));
    }

    static Optional<Goal> of(Yardstick yardstick, int year) {
        return yardstick
                .promisedFor(year)
                .map(promised -> new Goal(year, null, promised, null, null))
                .or(() -> yardstick.targetsOf(year).stream()
                        .filter(target -> target.toYear() >= year)
                        .min(Comparator.comparingInt(Target::toYear).thenComparingInt(Target::seq))
                        .map(target -> of(target, year)));
    }

    /** Of the target of that number, where it was in force at the end of the year. */
    static Optional<Goal> ofTarget(int seq, Yardstick yardstick, int year) {
        return yardstick.targetsOf(year).stream()
                .filter(target -> target.seq() == seq)
                .findFirst()
                .map(target -> of(target, year));
    }

    private static Goal of(Target target, int year) {
        // A mean of years, and what holds for the whole plan, holds for each of them.
        boolean eachYear = target.periodKind().equals("AVERAGE_PER_YEAR")
                || target.periodKind().equals("PLAN_PERIOD");
        return new Goal(
                eachYear ? year : target.toYear(), target.comparator(), target.value(), target.low(), target.high());
    }
}
