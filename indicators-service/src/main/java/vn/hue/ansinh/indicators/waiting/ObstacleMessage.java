package vn.hue.ansinh.indicators.waiting;

import java.time.Instant;
import java.util.UUID;

/** The fields we need of {@code obstacle.raised}, {@code .escalated} and {@code .decided}. */
record ObstacleMessage(UUID obstacle, String subjectKind, String subject, Instant at) {
    boolean isBesideAnIndicator() {
        return subjectKind.equals("INDICATOR");
    }
}
