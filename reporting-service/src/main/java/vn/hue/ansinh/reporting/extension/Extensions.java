package vn.hue.ansinh.reporting.extension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hue.ansinh.reporting.report.Participant;
import vn.hue.ansinh.reporting.trail.Sealable;
import vn.hue.ansinh.reporting.trail.Sealing;

/** All extensions that were ever asked for. */
@ApplicationScoped
public class Extensions implements PanacheRepositoryBase<Extension, UUID> {
    public static final Sealable SEALED = new Sealable("extension", "obligation", """
            select obligation, id::text, jsonb_build_object('agency', agency, 'reason', reason, 'wantedUntil', wanted_until,
              'state', state, 'requestedBy', requested_by, 'requestedAt', utc(requested_at), 'until', until,
              'extendedTo', utc(extended_to), 'decisionReason', decision_reason, 'decidedBy', decided_by,
              'decidedAt', utc(decided_at), 'revision', revision)
            from extension
            """);

    private final Sealing sealing;
    private final Participant participant;

    Extensions(Sealing sealing, Participant participant) {
        this.sealing = sealing;
        this.participant = participant;
    }

    /** With the seal of the step that it has just taken. */
    ExtensionView keep(Extension extension) {
        persistAndFlush(extension);
        ExtensionView kept = extension.view();
        sealing.seal(
                SEALED,
                kept.obligation(),
                kept.id().toString(),
                participant.deed(kept.state().name()));
        return kept;
    }

    List<ExtensionView> of(String obligation) {
        return list("obligation = ?1 order by requestedAt", obligation).stream()
                .map(Extension::view)
                .toList();
    }

    boolean isWaiting(String obligation) {
        return count("obligation = ?1 and state = ?2", obligation, Extension.State.REQUESTED) > 0;
    }

    /** Nobody else decides on it until the transaction ends. */
    Optional<Extension> lock(String obligation, UUID id) {
        return find("obligation = ?1 and id = ?2", obligation, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
