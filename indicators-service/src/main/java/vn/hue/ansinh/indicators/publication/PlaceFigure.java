package vn.hue.ansinh.indicators.publication;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figure of one place in one year.
 *
 * @param place code and first day, as {@code 474@2025-01-01}
 * @param count how many people, or households, it stands for; null where nobody said
 */
record PlaceFigure(
        String place,
        String name,
        String level,
        @Nullable String parent,
        String period,
        BigDecimal value,
        @Nullable BigDecimal count,
        @Nullable BigDecimal whole) {}
