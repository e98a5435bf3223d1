package vn.hue.ansinh.indicators.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.change.Hand;
import vn.hue.ansinh.indicators.question.ContentTag;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.indicators.target.TargetKey;
import vn.hue.ansinh.indicators.target.TargetView;
import vn.hue.ansinh.indicators.target.Targets;
import vn.hue.ansinh.indicators.target.Wording;

/** Says of a target that is there something else from now on; what was known before stays, and can be asked for. */
@ApplicationScoped
class CorrectingTarget {
    private final Targets targets;
    private final Turn turn;
    private final PuttingInForce inForce;
    private final ContentTag tags;

    CorrectingTarget(Targets targets, Turn turn, PuttingInForce inForce, ContentTag tags) {
        this.targets = targets;
        this.turn = turn;
        this.inForce = inForce;
        this.tags = tags;
    }

    /** It ends with that day; only the last one of its number does, for the others are followed. */
    @Transactional
    void end(TargetKey key, EndTarget asked, @Nullable String ifMatch) {
        Hand hand = turn.of(key.indicator());
        List<Target> all = targets.ofNumber(key);
        Target last = lastOfTheDay(all, key).orElseThrow(() -> new RevisionUnknown(key));
        if (asked.lastDay().isBefore(key.validFrom())) {
            throw TargetRefused.endsBefore(key.validFrom());
        }
        if (all.get(all.size() - 1) != last) {
            throw TargetRefused.followed(all.get(all.size() - 1).key().validFrom());
        }
        correct(last, last.wording().ended(asked.lastDay(), asked.decision()), ifMatch, hand);
    }

    /** It holds on: until another one follows it, or for good. */
    @Transactional
    void resume(TargetKey key, @Nullable String ifMatch) {
        Hand hand = turn.of(key.indicator());
        Target last = lastOfTheDay(targets.ofNumber(key), key).orElseThrow(() -> new RevisionUnknown(key));
        correct(last, last.wording().holdingOn(), ifMatch, hand);
    }

    /** In the edition that speaks for the day. */
    static Optional<Target> lastOfTheDay(List<Target> all, TargetKey key) {
        return all.stream().filter(target -> target.key().isOfTheDayOf(key)).reduce((one, later) -> later);
    }

    /** Saying the same again changes nothing, and needs no name of the state that was read. */
    void correct(Target was, Wording wording, @Nullable String ifMatch, Hand hand) {
        if (was.says(wording)) {
            return;
        }
        TargetView read = targets.known(was.key(), hand.at()).orElseThrow();
        tags.require(ifMatch, tags.text(read));
        Target corrected = was.corrected(wording, hand.at(), hand.by());
        inForce.put(corrected, Optional.of(was), hand.at(), () -> {
            targets.persist(corrected);
            targets.flush();
        });
    }
}
