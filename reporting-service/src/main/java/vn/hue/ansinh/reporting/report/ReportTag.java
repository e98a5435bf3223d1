package vn.hue.ansinh.reporting.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;

/**
 * Tags of reports. While nothing counts as handed in, the answer also changes when the deadline is moved; who has read it
 * before may still write.
 */
final class ReportTag {
    private ReportTag() {}

    /** @param onTime null while the deadline can be moved */
    static String of(long revision, @Nullable Boolean onTime, Instant dueAt) {
        return "v" + revision + (onTime == null ? "-" + dueAt.getEpochSecond() : "");
    }

    /** Refuses a change that does not name the current revision, whatever the deadline was. */
    static void require(@Nullable String ifMatch, long revision) {
        ETags.require(ifMatch == null ? null : ifMatch.replaceAll("-[0-9]+\"", "\""), revision);
    }
}
