package vn.hue.ansinh.indicators.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hue.ansinh.indicators.change.Hand;
import vn.hue.ansinh.indicators.observation.Ledger;
import vn.hue.ansinh.indicators.progress.TellingVerdicts;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.indicators.target.TargetKey;
import vn.hue.ansinh.indicators.target.Targets;

/** Adds a target, or a revision of one, behind those that are there. */
@ApplicationScoped
class SettingTarget {
    private final Targets targets;
    private final Ledger ledger;
    private final TellingVerdicts verdicts;

    SettingTarget(Targets targets, Ledger ledger, TellingVerdicts verdicts) {
        this.targets = targets;
        this.ledger = ledger;
        this.verdicts = verdicts;
    }

    /** @return whether it is new; saying the same again changes nothing */
    @Transactional
    boolean set(TargetKey key, SetTarget asked, Hand hand) {
        ledger.open(List.of(key.indicator()));
        List<Target> known = targets.of(List.of(key.indicator())).getOrDefault(key.indicator(), List.of());
        Optional<Target> same =
                known.stream().filter(target -> target.key().equals(key)).findFirst();
        if (same.isPresent() && same.get().says(asked.rule(), asked.origin())) {
            return false;
        }
        refuseWhatRewritesHistory(key, known);
        verdicts.around(List.of(key.indicator()), hand.at(), () -> {
            targets.persist(new Target(key, asked.rule(), asked.origin(), hand.at(), hand.by()));
            targets.flush();
        });
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
        return new TargetKey(indicator, seq, validFrom);
    }
}
