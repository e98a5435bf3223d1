package vn.hue.ansinh.indicators.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.hue.ansinh.indicators.change.Catalogue;
import vn.hue.ansinh.indicators.change.Hand;
import vn.hue.ansinh.indicators.change.Hands;
import vn.hue.ansinh.indicators.observation.Ledger;

/** Waits until nobody else writes about an indicator, in the order in which everybody waits: catalogue, then ledger. */
@ApplicationScoped
class Turn {
    private final Catalogue catalogue;
    private final Ledger ledger;
    private final Hands hands;

    Turn(Catalogue catalogue, Ledger ledger, Hands hands) {
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.hands = hands;
    }

    /** @return whose hand writes, and when: not before the turn has come */
    Hand of(String indicator) {
        catalogue.open();
        ledger.open(List.of(indicator));
        return hands.ofCaller();
    }
}
