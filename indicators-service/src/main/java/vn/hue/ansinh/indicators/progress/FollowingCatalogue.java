package vn.hue.ansinh.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import vn.hue.ansinh.indicators.change.CatalogueChanged;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.observation.Ledger;

/** Brings the verdicts up to date with a plan or an indicator that somebody changed, in the same transaction. */
@ApplicationScoped
class FollowingCatalogue {
    private final TellingVerdicts telling;
    private final Indicators indicators;
    private final Ledger ledger;

    FollowingCatalogue(TellingVerdicts telling, Indicators indicators, Ledger ledger) {
        this.telling = telling;
        this.indicators = indicators;
        this.ledger = ledger;
    }

    void hear(@Observes CatalogueChanged changed) {
        switch (changed.kind()) {
            case PLAN -> follow(codesOf(changed.code()), changed.at());
            case INDICATOR -> follow(List.of(changed.code()), changed.at());
            case AREA, TASK -> {
                // An area belongs to its plan for ever, and no verdict rests on its name or on a task.
            }
        }
    }

    private void follow(List<String> codes, Instant at) {
        if (codes.isEmpty()) {
            return;
        }
        indicators.flush();
        ledger.open(codes);
        telling.after(codes, at);
    }

    /** Those that are counted no more as well: their verdicts can still be asked for. */
    private List<String> codesOf(String plan) {
        return indicators.ofPlan(plan).stream().map(Indicator::code).toList();
    }
}
