package vn.hue.ansinh.reporting.known;

import java.util.Set;

/**
 * An indicator as one agency meets it in one period.
 *
 * @param theirs whether the agency is assigned to report it
 */
public record KnownIndicator(
        String code,
        MeasureKind kind,
        int decimals,
        Level lowestLevel,
        Set<String> components,
        boolean theirs,
        Yardstick yardstick) {}
