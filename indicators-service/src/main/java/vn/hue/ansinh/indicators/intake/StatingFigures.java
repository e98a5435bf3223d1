package vn.hue.ansinh.indicators.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.hue.ansinh.indicators.observation.HeldBack;
import vn.hue.ansinh.indicators.observation.Ledger;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.ObservationRecorded;
import vn.hue.ansinh.indicators.observation.Statement;
import vn.hue.ansinh.indicators.progress.TellingVerdicts;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Writes figures down and tells of them and of the verdicts they move, all in the caller's transaction. */
@ApplicationScoped
class StatingFigures {
    private final Ledger ledger;
    private final TellingVerdicts verdicts;
    private final HeldBack heldBack;
    private final Outbox outbox;

    StatingFigures(Ledger ledger, TellingVerdicts verdicts, HeldBack heldBack, Outbox outbox) {
        this.ledger = ledger;
        this.verdicts = verdicts;
        this.heldBack = heldBack;
        this.outbox = outbox;
    }

    /** The ledger must be open for these indicators. */
    void state(List<Statement> statements, Instant now) {
        Set<String> indicators = new TreeSet<>();
        statements.forEach(statement -> indicators.add(statement.series().indicator()));
        verdicts.around(indicators, now, () -> tell(ledger.append(statements)));
    }

    private void tell(List<Observation> written) {
        Set<UUID> held = heldBack.of(written);
        written.forEach(
                observation -> outbox.record(ObservationRecorded.of(observation, held.contains(observation.id()))));
    }
}
