package vn.hue.ansinh.indicators.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import vn.hue.ansinh.indicators.instant.Stamping;
import vn.hue.ansinh.indicators.observation.Ledger;
import vn.hue.ansinh.indicators.progress.TellingVerdicts;

/** Writes under the locks of the indicators concerned, and tells of the verdicts that move. */
@ApplicationScoped
class StatingImport {
    private final Ledger ledger;
    private final TellingVerdicts verdicts;
    private final WritingImport writing;
    private final Stamping stamping;

    StatingImport(Ledger ledger, TellingVerdicts verdicts, WritingImport writing, Stamping stamping) {
        this.ledger = ledger;
        this.verdicts = verdicts;
        this.writing = writing;
        this.stamping = stamping;
    }

    void open(Set<String> indicators) {
        ledger.open(indicators);
    }

    /** Known from when all rows are judged: what is seen of the books stands still for as long as they are written. */
    void state(ObservationImport taken, Set<String> indicators) {
        Instant now = stamping.now();
        verdicts.around(indicators, now, () -> writing.write(taken, now));
    }
}
