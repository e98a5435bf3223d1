package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;

/**
 * One year of a target that holds for each year.
 *
 * @param met whether the figure of the year keeps the target
 * @param decided whether the figure is final
 */
public record JudgedYear(int year, BigDecimal value, boolean met, boolean decided) {

    boolean isMissed() {
        return decided && !met;
    }
}
