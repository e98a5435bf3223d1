package vn.hue.ansinh.indicators.decision;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.target.TargetView;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;

/**
 * A decision set a target, or revised one.
 *
 * @param before what it follows; null for a new target
 */
record TargetRevised(String indicator, @Nullable TargetView before, TargetView after, Instant at) {

    static OutgoingEvent of(String indicator, Optional<TargetView> before, TargetView after, Instant at) {
        TargetRevised revised = new TargetRevised(indicator, before.orElse(null), after, at);
        return new OutgoingEvent("indicators.events", "target.revised", indicator, revised);
    }
}
