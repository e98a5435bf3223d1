package vn.hue.ansinh.indicators.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hue.ansinh.indicators.indicator.ChangingIndicator;
import vn.hue.ansinh.indicators.progress.TellingVerdicts;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.indicators.target.TargetView;
import vn.hue.ansinh.indicators.target.Targets;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Tells of a target that was decided, and of all that it changes. */
@ApplicationScoped
class PuttingInForce {
    private final TellingVerdicts verdicts;
    private final ChangingIndicator changing;
    private final Targets targets;
    private final Outbox outbox;

    PuttingInForce(TellingVerdicts verdicts, ChangingIndicator changing, Targets targets, Outbox outbox) {
        this.verdicts = verdicts;
        this.changing = changing;
        this.targets = targets;
        this.outbox = outbox;
    }

    /**
     * Both are told as they can be read: each until the next one of its number.
     *
     * @param last what it follows; empty for a new target
     */
    void put(Target decided, Optional<Target> last, Instant at, Runnable write) {
        String indicator = decided.key().indicator();
        Optional<TargetView> before = last.flatMap(target -> targets.known(target.key(), at));
        verdicts.around(List.of(indicator), at, () -> changing.change(indicator, write));
        TargetView after = targets.known(decided.key(), at).orElseThrow();
        outbox.record(TargetRevised.of(indicator, before, after, at));
    }
}
