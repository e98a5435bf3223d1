package vn.hue.ansinh.agencies.assignment;

/** Of an indicator: that it is there, and in which area. */
record IndicatorMessage(String code, String area) {}
