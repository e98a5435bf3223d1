package vn.hue.ansinh.indicators.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hue.ansinh.indicators.change.Hand;
import vn.hue.ansinh.indicators.indicator.ChangingIndicator;
import vn.hue.ansinh.indicators.observation.Ledger;
import vn.hue.ansinh.indicators.progress.TellingVerdicts;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.indicators.target.TargetKey;
import vn.hue.ansinh.indicators.target.Targets;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Adds a target, or a revision of one, behind those that are there. */
@ApplicationScoped
class SettingTarget {
    private final Targets targets;
    private final Ledger ledger;
    private final TellingVerdicts verdicts;
    private final ChangingIndicator changing;
    private final Outbox outbox;

    SettingTarget(Targets targets, Ledger ledger, TellingVerdicts verdicts, ChangingIndicator changing, Outbox outbox) {
        this.targets = targets;
        this.ledger = ledger;
        this.verdicts = verdicts;
        this.changing = changing;
        this.outbox = outbox;
    }

    /** @return whether it is new; saying the same again changes nothing */
    @Transactional
    boolean set(TargetKey key, SetTarget asked, Hand hand) {
        ledger.open(List.of(key.indicator()));
        List<Target> known = targets.of(List.of(key.indicator())).getOrDefault(key.indicator(), List.of());
        Optional<Target> last =
                known.stream().filter(target -> target.key().seq() == key.seq()).reduce((one, later) -> later);
        if (known.stream().anyMatch(target -> target.key().equals(key) && target.says(asked.wording()))) {
            return false;
        }
        refuseWhatRewritesHistory(key, known);
        Target decided = new Target(key, asked.wording(), hand.at(), hand.by());
        verdicts.around(
                List.of(key.indicator()),
                hand.at(),
                () -> changing.change(key.indicator(), () -> {
                    targets.persist(decided);
                    targets.flush();
                }));
        outbox.record(TargetRevised.of(key.indicator(), last.map(Target::view), decided.view(), hand.at()));
        return true;
    }

    private static void refuseWhatRewritesHistory(TargetKey key, List<Target> known) {
        known.stream()
                .filter(target -> target.key().seq() == key.seq())
                .map(target -> target.key().validFrom())
                .max(Comparator.naturalOrder())
                .filter(latest -> !key.validFrom().isAfter(latest))
                .ifPresent(latest -> {
                    throw TargetRefused.notAfter(latest);
                });
        int next = known.stream().mapToInt(target -> target.key().seq()).max().orElse(0) + 1;
        if (key.seq() > next) {
            throw TargetRefused.gap(next);
        }
    }

    static TargetKey key(String indicator, int seq, LocalDate validFrom) {
        return new TargetKey(indicator, seq, validFrom, 1);
    }
}
