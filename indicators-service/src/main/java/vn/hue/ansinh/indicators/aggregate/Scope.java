package vn.hue.ansinh.indicators.aggregate;

import java.time.Instant;
import java.util.Collection;
import vn.hue.ansinh.indicators.indicator.Level;
import vn.hue.ansinh.kit.org.OrgView;

/**
 * What is to be put together.
 *
 * @param place a code, or a code and the day it came into being
 * @param level of the places under it
 * @param view the structure of places they are counted in
 */
record Scope(
        Over over,
        Cut cut,
        Collection<String> indicators,
        String place,
        Level level,
        int from,
        int to,
        Instant asOf,
        OrgView view) {

    /** At places of other days than the last of a year. */
    boolean looksWithinYears() {
        return over == Over.TIME || cut.frequency() != Frequency.YEAR;
    }

    /** The whole years of {@code from} to {@code to} as one period, as SDMX writes it. */
    String span() {
        return from == to ? String.valueOf(from) : "%04d-01-01/P%dY".formatted(from, to - from + 1);
    }
}
