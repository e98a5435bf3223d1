package vn.hue.ansinh.indicators.progress;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.verdict.Point;

record PointView(
        int year,
        String period,
        BigDecimal value,
        ObservationStatus status,
        @Nullable UUID observation,
        int definitionVersion) {

    static @Nullable PointView of(@Nullable Point point) {
        return point == null
                ? null
                : new PointView(
                        point.year(),
                        point.period().text(),
                        point.value(),
                        point.status(),
                        point.observation(),
                        point.definitionVersion());
    }
}
