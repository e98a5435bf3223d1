package vn.hue.ansinh.reporting.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;

/** Tags of reports. The answer changes with its deadline, too; who has read it before may still write. */
final class ReportTag {
    private ReportTag() {}

    static String of(long revision, Instant dueAt) {
        return "v" + revision + "-" + dueAt.getEpochSecond();
    }

    /** Refuses a change that does not name the current revision, whatever the deadline was. */
    static void require(@Nullable String ifMatch, long revision) {
        ETags.require(ifMatch == null ? null : ifMatch.replaceAll("-[0-9]+\"", "\""), revision);
    }
}
