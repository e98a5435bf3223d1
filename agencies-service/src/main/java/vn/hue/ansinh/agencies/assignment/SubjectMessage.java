package vn.hue.ansinh.agencies.assignment;

import org.jspecify.annotations.Nullable;

/** Of an indicator, a task, an area or a duty: that it is there, and in which area if in any. */
record SubjectMessage(String code, @Nullable String area, int revision) {}
