package vn.hue.ansinh.indicators.aggregate;

import org.jspecify.annotations.Nullable;

/** What one aggregate is about. */
record Group(String indicator, @Nullable String component, int year) {}
