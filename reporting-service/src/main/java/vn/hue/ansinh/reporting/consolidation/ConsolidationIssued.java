package vn.hue.ansinh.reporting.consolidation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;
import vn.hue.ansinh.reporting.report.Owed;
import vn.hue.ansinh.reporting.report.ReportEvent;

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
    record Included(String report, String obligation, String agency, String period, int version, String sha256) {}

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
                                pinned.period(),
                                pinned.version(),
                                pinned.sha256()))
                        .toList(),
                at);
    }

    /** The whole for those who oversee, and each version for the agency that handed it in. */
    List<OutgoingEvent> toTell() {
        return Stream.concat(
                        Stream.of(new OutgoingEvent(
                                "reporting.events", "consolidation.issued", consolidation.toString(), this)),
                        reports.stream().map(this::consolidated).map(ReportEvent::toTell))
                .toList();
    }

    private ReportEvent consolidated(Included included) {
        return new ReportEvent.Consolidated(
                UUID.fromString(included.report()),
                new Owed(included.obligation(), duty, included.agency(), included.period()),
                included.version(),
                included.sha256(),
                consolidation,
                number,
                issuedAt);
    }
}
