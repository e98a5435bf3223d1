package vn.hue.ansinh.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.hue.ansinh.indicators.change.CatalogueChanged;
import vn.hue.ansinh.indicators.change.CatalogueChanging;
import vn.hue.ansinh.indicators.change.Kind;
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

    void hear(@Observes CatalogueChanging changing) {
        indicators.flush();
        ledger.open(changing.kind() == Kind.PLAN ? everything() : touched(changing.kind(), changing.code()));
    }

    /** A plan may take another place: then the database waits for all who write, and must do so in the one order. */
    private List<String> everything() {
        return indicators.listAll().stream().map(Indicator::code).toList();
    }

    void hear(@Observes CatalogueChanged changed) {
        List<String> codes = touched(changed.kind(), changed.code());
        if (!codes.isEmpty()) {
            indicators.flush();
            telling.after(codes, changed.at());
        }
    }

    private List<String> touched(Kind kind, String code) {
        return switch (kind) {
            case PLAN -> codesOf(code);
            case INDICATOR -> List.of(code);
            // An area belongs to its plan for ever, and no verdict rests on its name or on a task.
            case AREA, TASK -> List.of();
        };
    }

    /** Those that are counted no more as well: their verdicts can still be asked for. */
    private List<String> codesOf(String plan) {
        return indicators.ofPlan(plan).stream().map(Indicator::code).toList();
    }
}
