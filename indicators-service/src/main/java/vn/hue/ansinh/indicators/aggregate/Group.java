package vn.hue.ansinh.indicators.aggregate;

import org.jspecify.annotations.Nullable;

/**
 * What one aggregate is about.
 *
 * @param breakdown null for the whole
 * @param period that the aggregate is of
 */
record Group(
        String indicator,
        @Nullable String component,
        @Nullable String breakdown,
        String period) {

    /** What it is a component of; itself where it is none. */
    Group whole() {
        return new Group(indicator, null, breakdown, period);
    }
}
