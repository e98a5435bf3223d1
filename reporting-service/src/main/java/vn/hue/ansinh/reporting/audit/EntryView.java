package vn.hue.ansinh.reporting.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;
import vn.hue.ansinh.reporting.trail.Entry;

/** An entry of the trail as it is shown. */
record EntryView(
        UUID report,
        int number,
        @InVietnam Instant at,
        String actor,
        @Nullable String agency,
        String action,
        int version,
        String content,
        @Nullable String against,
        String previous,
        String hash) {

    static EntryView of(Entry entry) {
        return new EntryView(
                entry.report(),
                entry.number(),
                entry.at(),
                entry.actor(),
                entry.agency(),
                entry.action(),
                entry.version(),
                entry.content(),
                entry.against(),
                entry.previous(),
                entry.hash());
    }

    List<String> sortKey() {
        return List.of(at.toString(), report.toString(), String.valueOf(number));
    }
}
