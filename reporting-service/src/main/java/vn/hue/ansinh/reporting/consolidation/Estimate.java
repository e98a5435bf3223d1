package vn.hue.ansinh.reporting.consolidation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure that its agency has only estimated: the final one is still owed. */
public record Estimate(
        String period,
        String indicator,
        @Nullable String component,
        String place,
        String agency,
        @Nullable BigDecimal value) {}
