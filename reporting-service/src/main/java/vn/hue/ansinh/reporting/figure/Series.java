package vn.hue.ansinh.reporting.figure;

import org.jspecify.annotations.Nullable;

/** What one figure a year is stated of. */
record Series(
        String indicator,
        @Nullable String component,
        String placeCode,
        @Nullable String breakdown) {}
