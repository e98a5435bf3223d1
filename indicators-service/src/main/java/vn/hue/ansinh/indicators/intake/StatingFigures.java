package vn.hue.ansinh.indicators.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.hue.ansinh.indicators.observation.Ledger;
import vn.hue.ansinh.indicators.observation.ObservationRecorded;
import vn.hue.ansinh.indicators.observation.Statement;
import vn.hue.ansinh.indicators.progress.TellingVerdicts;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Writes figures down and tells of them and of the verdicts they move, all in the caller's transaction. */
@ApplicationScoped
class StatingFigures {
    private final Ledger ledger;
    private final TellingVerdicts verdicts;
    private final Outbox outbox;

    StatingFigures(Ledger ledger, TellingVerdicts verdicts, Outbox outbox) {
        this.ledger = ledger;
        this.verdicts = verdicts;
        this.outbox = outbox;
    }

    /** The ledger must be open for these indicators. */
    void state(List<Statement> statements, Instant now) {
        Set<String> indicators = new TreeSet<>();
        statements.forEach(statement -> indicators.add(statement.series().indicator()));
        verdicts.around(indicators, now, () -> ledger.append(statements).stream()
                .map(ObservationRecorded::of)
                .forEach(outbox::record));
    }
}
