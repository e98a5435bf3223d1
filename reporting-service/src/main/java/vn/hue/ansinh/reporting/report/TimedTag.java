package vn.hue.ansinh.reporting.report;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;

/** Tags of answers that change with the time, too; who has read one before may still write. */
public final class TimedTag {
    private static final String OVERDUE = "overdue";
    private static final Pattern BY_THE_CLOCK = Pattern.compile("-(?:" + OVERDUE + "|[0-9]+)\"");

    private TimedTag() {}

    static String of(long revision, Instant dueAt) {
        return "v" + revision + "-" + dueAt.getEpochSecond();
    }

    public static String of(long revision, boolean overdue) {
        return "v" + revision + (overdue ? "-" + OVERDUE : "");
    }

    /** Refuses a change that does not name the current revision, whatever its tag said of the time. */
    public static void require(@Nullable String ifMatch, long revision) {
        ETags.require(ifMatch == null ? null : BY_THE_CLOCK.matcher(ifMatch).replaceAll("\""), revision);
    }
}
