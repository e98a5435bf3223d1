package vn.hue.ansinh.indicators.progress;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.progress.ToldVerdicts.Stand;
import vn.hue.ansinh.indicators.verdict.Colour;
import vn.hue.ansinh.indicators.verdict.Point;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;

/**
 * The verdict on a target of an indicator changed, or its colour alone.
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
        @Nullable Colour fromColour,
        Colour toColour,
        @Nullable Integer latestYear,
        @Nullable BigDecimal latestValue,
        boolean synthetic,
        Instant at) {
    /** @param open whether everybody may know the latest figure: everybody may read the event */
    static OutgoingEvent of(@Nullable Stand before, Progress now, boolean open) {
        String indicator = now.indicator().code();
        Point latest = now.latest();
        StatusChanged changed = new StatusChanged(
                indicator,
                now.seq(),
                before == null ? null : before.status(),
                now.status(),
                before == null ? null : before.colour(),
                now.colour(),
                latest == null ? null : latest.year(),
                latest == null || !open ? null : latest.value(),
                now.isSynthetic(),
                now.moment().asOf());
        return new OutgoingEvent("indicators.events", "indicator.status-changed", indicator, changed);
    }
}
