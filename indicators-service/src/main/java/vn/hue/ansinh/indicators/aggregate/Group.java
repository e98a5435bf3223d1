package vn.hue.ansinh.indicators.aggregate;

import org.jspecify.annotations.Nullable;

/** What one aggregate is about. */
record Group(String indicator, @Nullable String component, int year) {

    /** What it is a component of; itself where it is none. */
    Group whole() {
        return new Group(indicator, null, year);
    }
}
