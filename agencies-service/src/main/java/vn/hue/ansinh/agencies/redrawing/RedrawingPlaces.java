package vn.hue.ansinh.agencies.redrawing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.hand.Hand;
import vn.hue.ansinh.agencies.hand.Hands;
import vn.hue.ansinh.agencies.reorganisation.DrafterPutsIntoEffect;
import vn.hue.ansinh.agencies.reorganisation.ReorganisationRefused;
import vn.hue.ansinh.agencies.reorganisation.State;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** The steps of a resolution on boundaries; each is done as a whole or not at all. */
@ApplicationScoped
class RedrawingPlaces {
    private static final Text WHAT = Text.of("việc sắp xếp địa bàn", "redrawing of places");

    private final PlaceSuccessions successions;
    private final CheckingBoundaries checking;
    private final Boundaries boundaries;
    private final Hands hands;

    RedrawingPlaces(PlaceSuccessions successions, CheckingBoundaries checking, Boundaries boundaries, Hands hands) {
        this.successions = successions;
        this.checking = checking;
        this.boundaries = boundaries;
        this.hands = hands;
    }

    /** @return whether it is new; saying the same again changes nothing */
    @Transactional
    boolean draft(String id, @Nullable String ifMatch, SetPlaceSuccession asked) {
        Hand hand = hands.inTurn();
        Optional<PlaceSuccessionView> before = successions.find(id);
        if (before.filter(view -> view.state() != State.WITHDRAWN && view.said().equals(asked))
                .isPresent()) {
            return false;
        }
        if (before.isPresent()) {
            ReorganisationRefused.unlessIn(Set.of(State.DRAFT), before.get().state());
            ETags.require(ifMatch, before.get().revision());
        } else {
            ETags.requireNone(ifMatch);
        }
        checking.check(asked);
        successions.draft(id, asked, hand);
        return before.isEmpty();
    }

    @Transactional
    PlaceSuccessionView putIntoEffect(String id, @Nullable String ifMatch) {
        Hand hand = hands.inTurn();
        PlaceSuccessionView view = get(id);
        ReorganisationRefused.unlessIn(Set.of(State.DRAFT), view.state());
        ETags.require(ifMatch, view.revision());
        if (successions.isWrittenBy(id, hand.by())) {
            throw new DrafterPutsIntoEffect();
        }
        checking.check(view.said());
        successions.step(id, State.EFFECTIVE, null, hand);
        boundaries.draw(id, view.said());
        return get(id);
    }

    /** One in effect is as if it had never been, unless something stands on what it founded by now. */
    @Transactional
    PlaceSuccessionView withdraw(String id, @Nullable String ifMatch, String reason) {
        Hand hand = hands.inTurn();
        PlaceSuccessionView view = get(id);
        ReorganisationRefused.unlessIn(Set.of(State.DRAFT, State.EFFECTIVE), view.state());
        ETags.require(ifMatch, view.revision());
        if (view.state() == State.EFFECTIVE) {
            checking.checkNothingStandsOn(id);
            boundaries.takeBack(id, hand);
        }
        successions.step(id, State.WITHDRAWN, reason, hand);
        return get(id);
    }

    PlaceSuccessionView get(String id) {
        return successions.find(id).orElseThrow(() -> new NotFound(WHAT, id));
    }
}
