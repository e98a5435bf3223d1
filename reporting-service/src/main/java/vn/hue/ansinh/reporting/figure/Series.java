package vn.hue.ansinh.reporting.figure;

import org.jspecify.annotations.Nullable;

/** What one figure a year is stated of; of what a place was called before it speaks under the name that is asked about. */
record Series(
        String indicator,
        @Nullable String component,
        String place,
        @Nullable String breakdown) {}
