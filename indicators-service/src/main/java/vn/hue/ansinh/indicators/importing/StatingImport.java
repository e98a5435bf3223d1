package vn.hue.ansinh.indicators.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import vn.hue.ansinh.indicators.observation.Ledger;
import vn.hue.ansinh.indicators.progress.TellingVerdicts;

/** Writes under the locks of the indicators concerned, and tells of the verdicts that move. */
@ApplicationScoped
class StatingImport {
    private final Ledger ledger;
    private final TellingVerdicts verdicts;
    private final WritingImport writing;

    StatingImport(Ledger ledger, TellingVerdicts verdicts, WritingImport writing) {
        this.ledger = ledger;
        this.verdicts = verdicts;
        this.writing = writing;
    }

    void open(Set<String> indicators) {
        ledger.open(indicators);
    }

    void state(ObservationImport taken, Set<String> indicators, Instant now) {
        verdicts.around(indicators, now, () -> writing.write(taken, now));
    }
}
