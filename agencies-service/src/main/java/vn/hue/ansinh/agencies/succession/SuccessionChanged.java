package vn.hue.ansinh.agencies.succession;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;

/** The full state of a reorganisation that is in effect, or was until it was withdrawn, as it is told. */
record SuccessionChanged(
        String id,
        String state,
        LocalDate effectiveOn,
        String kind,
        List<String> predecessors,
        List<String> successors,
        String scopeKind,
        List<String> scope,
        long revision) {

    static OutgoingEvent event(Tuple row) {
        SuccessionChanged data = new SuccessionChanged(
                row.get("id", String.class),
                row.get("state", String.class),
                row.get("effective_on", LocalDate.class),
                row.get("kind", String.class),
                List.of(row.get("predecessors", String[].class)),
                List.of(row.get("successors", String[].class)),
                row.get("scope_kind", String.class),
                List.of(row.get("scope", String[].class)),
                row.get("revision", Long.class));
        return new OutgoingEvent("agencies.successions", "succession.changed", data.id(), data);
    }
}
