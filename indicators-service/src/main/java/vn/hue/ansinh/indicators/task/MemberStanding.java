package vn.hue.ansinh.indicators.task;

import org.jspecify.annotations.Nullable;

/**
 * How a task that a group leads stands with one of its members.
 *
 * @param note that decides it; null where the agency has said nothing of the year
 */
record MemberStanding(
        String agency, TaskState state, @Nullable TaskNote note) {}
