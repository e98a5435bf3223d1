package vn.hue.ansinh.reporting.consolidation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;

/** A consolidation was issued; its versions are consolidated. contracts/events/consolidation.issued.v1.schema.json. */
record ConsolidationIssued(
        UUID consolidation,
        String duty,
        String from,
        String period,
        int number,
        String sha256,
        List<Included> reports,
        Instant issuedAt) {

    /** A version that it is made of. */
    record Included(String report, String obligation, String agency, int version, String sha256) {}

    static ConsolidationIssued of(Consolidation issued, Contents contents, Instant at) {
        return new ConsolidationIssued(
                issued.id(),
                contents.duty(),
                contents.from(),
                contents.period(),
                issued.number(),
                issued.sha256(),
                contents.reports().stream()
                        .map(pinned -> new Included(
                                pinned.report(),
                                pinned.obligation(),
                                pinned.agency(),
                                pinned.version(),
                                pinned.sha256()))
                        .toList(),
                at);
    }

    OutgoingEvent toTell() {
        return new OutgoingEvent("reporting.events", "consolidation.issued", consolidation.toString(), this);
    }
}
