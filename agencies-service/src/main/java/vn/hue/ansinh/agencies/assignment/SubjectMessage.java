package vn.hue.ansinh.agencies.assignment;

import org.jspecify.annotations.Nullable;

/** Of an indicator, a task or an area: that it is there, and in which area. */
record SubjectMessage(String code, @Nullable String area, int revision) {}
