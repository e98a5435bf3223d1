package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * From the start over the years for which a value was promised to the goal, and straight in between: a year for which
 * nobody promised anything of its own is not let off what was promised before it.
 */
final class PromisedPath {
    private final NavigableMap<Integer, BigDecimal> corners;

    /** @param promised what was promised before the start or after the horizon does not count */
    PromisedPath(Map<Integer, BigDecimal> promised, Course course, BigDecimal goal) {
        corners = new TreeMap<>(new TreeMap<>(promised).subMap(course.start().year(), false, course.horizon(), true));
        corners.put(course.start().year(), course.start().value());
        corners.putIfAbsent(course.horizon(), goal);
    }

    /** @param year between the start and the horizon */
    Ratio by(int year) {
        Entry<Integer, BigDecimal> before = Objects.requireNonNull(corners.floorEntry(year));
        Entry<Integer, BigDecimal> after = Objects.requireNonNull(corners.ceilingEntry(year));
        int span = after.getKey() - before.getKey();
        if (span == 0) {
            return Ratio.of(before.getValue());
        }
        BigDecimal step = after.getValue().subtract(before.getValue());
        return new Ratio(
                before.getValue()
                        .multiply(BigDecimal.valueOf(span))
                        .add(step.multiply(BigDecimal.valueOf(year - before.getKey()))),
                BigDecimal.valueOf(span));
    }
}
