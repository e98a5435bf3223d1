package vn.hue.ansinh.reporting.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;

/** A rule as it is shown; without a day it holds from the beginning of the plan. */
public record RuleView(
        String duty,
        int number,
        @Nullable LocalDate effectiveFrom,
        DueRule due,
        DutyRule.Origin origin,
        @Nullable String reason,
        @InVietnam Instant recordedAt) {}
