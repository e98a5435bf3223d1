package vn.hue.ansinh.indicators.progress;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.verdict.Point;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;

/**
 * The verdict on a target of an indicator changed.
 *
 * @param target the number of the target
 * @param latestValue null without a figure, and where it is held back
 * @param synthetic whether the verdict rests on a figure invented for a demonstration
 */
record StatusChanged(
        String indicator,
        int target,
        @Nullable ProgressStatus from,
        ProgressStatus to,
        @Nullable Integer latestYear,
        @Nullable BigDecimal latestValue,
        boolean synthetic,
        Instant at) {
    /** @param open whether everybody may know the latest figure: everybody may read the event */
    static OutgoingEvent of(@Nullable ProgressStatus from, Progress now, boolean open) {
        String indicator = now.indicator().code();
        Point latest = now.latest();
        StatusChanged changed = new StatusChanged(
                indicator,
                now.seq(),
                from,
                now.status(),
                latest == null ? null : latest.year(),
                latest == null || !open ? null : latest.value(),
                now.isSynthetic(),
                now.moment().asOf());
        return new OutgoingEvent("indicators.events", "indicator.status-changed", indicator, changed);
    }
}
