package vn.hue.ansinh.reporting.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.obligation.Obligation;
import vn.hue.ansinh.reporting.report.Act;

/** More time that an agency asks for, and what came of it. It is decided once. */
@Entity
class Extension {
    @Id
    private UUID id;

    private String obligation;
    private String agency;
    private String reason;
    private LocalDate wantedUntil;

    @Enumerated(EnumType.STRING)
    private State state;

    private String requestedBy;
    private Instant requestedAt;

    @Column(name = "until")
    private @Nullable LocalDate until;

    private @Nullable Instant extendedTo;
    private @Nullable String decisionReason;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private long revision;

    protected Extension() {}

    /** Asked for, then granted or denied. */
    enum State {
        REQUESTED,
        GRANTED,
        DENIED
    }

    static Extension request(Obligation obligation, RequestExtension asked, Act act) {
        Extension extension = new Extension();
        extension.id = UUID.randomUUID();
        extension.obligation = obligation.id();
        extension.agency = obligation.agency();
        extension.reason = asked.reason();
        extension.wantedUntil = asked.until();
        extension.state = State.REQUESTED;
        extension.requestedBy = act.by();
        extension.requestedAt = act.at();
        extension.revision = 1;
        return extension;
    }

    /** @param last the last day that is in time */
    ExtensionGranted grant(LocalDate last, String why, Act act) {
        Instant lateFrom = last.plusDays(1).atStartOfDay(Zones.VIETNAM).toInstant();
        until = last;
        extendedTo = lateFrom;
        decide(State.GRANTED, why, act);
        return new ExtensionGranted(obligation, agency, last, lateFrom, act.at());
    }

    void deny(String why, Act act) {
        decide(State.DENIED, why, act);
    }

    private void decide(State outcome, String why, Act act) {
        if (state != State.REQUESTED) {
            throw new ExtensionDecided();
        }
        state = outcome;
        decisionReason = why;
        decidedBy = act.by();
        decidedAt = act.at();
        revision++;
    }

    String agency() {
        return agency;
    }

    LocalDate wantedUntil() {
        return wantedUntil;
    }

    long revision() {
        return revision;
    }

    ExtensionView view() {
        return new ExtensionView(
                id,
                obligation,
                agency,
                state,
                reason,
                wantedUntil,
                requestedAt,
                until,
                extendedTo,
                decisionReason,
                decidedAt,
                revision);
    }
}
