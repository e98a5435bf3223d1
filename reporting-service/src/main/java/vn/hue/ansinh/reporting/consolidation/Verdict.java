package vn.hue.ansinh.reporting.consolidation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.known.Yardstick;

/**
 * The verdict on an indicator in one year, of the target that is farthest from being met.
 *
 * @param endUnknown the time of the target is over and no figure tells how it ended: the status is that of before
 * @param synthetic whether it rests on a figure invented for a demonstration
 * @param on the target that it is about; null where the row names it already
 */
record Verdict(
        String status,
        boolean endUnknown,
        boolean synthetic,
        @Nullable Goal on) {

    /**
     * What the verdict is about.
     *
     * @param shown what the row says that the year is to reach
     */
    static @Nullable Goal on(int target, Yardstick yardstick, int year, @Nullable Goal shown) {
        boolean several = yardstick.targetsOf(year).size() > 1;
        Goal spoken = Goal.ofTarget(target, yardstick, year).orElse(null);
        return several && !Objects.equals(spoken, shown) ? spoken : null;
    }
}
