package vn.hue.ansinh.indicators.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.change.Hand;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.indicators.target.TargetKey;
import vn.hue.ansinh.indicators.target.Targets;
import vn.hue.ansinh.kit.etag.ETags;

/** Adds a target, or a revision of one, behind those that are there, or corrects the one of that day. */
@ApplicationScoped
class SettingTarget {
    private final Targets targets;
    private final Indicators indicators;
    private final Turn turn;
    private final PuttingInForce inForce;
    private final CorrectingTarget correcting;

    SettingTarget(
            Targets targets, Indicators indicators, Turn turn, PuttingInForce inForce, CorrectingTarget correcting) {
        this.targets = targets;
        this.indicators = indicators;
        this.turn = turn;
        this.inForce = inForce;
        this.correcting = correcting;
    }

    /** @return whether it is new; saying the same again changes nothing */
    @Transactional
    boolean set(TargetKey key, SetTarget asked, @Nullable String ifMatch) {
        Hand hand = turn.of(key.indicator());
        CheckingTarget.check(
                asked.wording(), indicators.get(key.indicator()), indicators.firstYearOfPlan(key.indicator()));
        List<Target> known = targets.of(List.of(key.indicator())).getOrDefault(key.indicator(), List.of());
        Optional<Target> there = CorrectingTarget.lastOfTheDay(known, key);
        if (there.isPresent()) {
            Target was = there.get();
            correcting.correct(was, asked.wording().inPlaceOf(was.wording()), ifMatch, hand);
            return false;
        }
        ETags.requireNone(ifMatch);
        refuseWhatRewritesHistory(key, known);
        Optional<Target> last =
                known.stream().filter(target -> target.key().seq() == key.seq()).reduce((one, later) -> later);
        Target decided = new Target(key, asked.wording(), hand.at(), hand.by());
        inForce.put(decided, last, hand.at(), () -> {
            targets.persist(decided);
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
        return new TargetKey(indicator, seq, validFrom, 1);
    }
}
