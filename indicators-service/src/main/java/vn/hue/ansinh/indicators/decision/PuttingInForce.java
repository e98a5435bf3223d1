package vn.hue.ansinh.indicators.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hue.ansinh.indicators.indicator.ChangingIndicator;
import vn.hue.ansinh.indicators.progress.TellingVerdicts;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Tells of a target that was decided, and of all that it changes. */
@ApplicationScoped
class PuttingInForce {
    private final TellingVerdicts verdicts;
    private final ChangingIndicator changing;
    private final Outbox outbox;

    PuttingInForce(TellingVerdicts verdicts, ChangingIndicator changing, Outbox outbox) {
        this.verdicts = verdicts;
        this.changing = changing;
        this.outbox = outbox;
    }

    /** @param last what it follows; empty for a new target */
    void put(Target decided, Optional<Target> last, Instant at, Runnable write) {
        String indicator = decided.key().indicator();
        verdicts.around(List.of(indicator), at, () -> changing.change(indicator, write));
        outbox.record(TargetRevised.of(indicator, last.map(Target::view), decided.view(), at));
    }
}
