package vn.hue.ansinh.reporting.report;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;

/** Tags of reports. The answer changes with its deadline, too; who has read it before may still write. */
public final class ReportTag {
    private static final Pattern BY_THE_CLOCK = Pattern.compile("-(?:overdue|[0-9]+)\"");

    private ReportTag() {}

    static String of(long revision, Instant dueAt) {
        return "v" + revision + "-" + dueAt.getEpochSecond();
    }

    /** Refuses a change that does not name the current revision, whatever its tag said of the time. */
    public static void require(@Nullable String ifMatch, long revision) {
        ETags.require(ifMatch == null ? null : BY_THE_CLOCK.matcher(ifMatch).replaceAll("\""), revision);
    }
}
