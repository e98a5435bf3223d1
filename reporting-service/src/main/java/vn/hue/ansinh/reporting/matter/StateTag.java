package vn.hue.ansinh.reporting.matter;

import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.report.ReportTag;

/** Tags of things whose answer also changes when a day passes; who has read it before that day may still change it. */
public final class StateTag {
    private static final String LATE = "-overdue";

    private StateTag() {}

    public static String of(long revision, Punctuality punctuality) {
        return "v" + revision + (punctuality == Punctuality.OVERDUE ? LATE : "");
    }

    /** Refuses a change that does not name the current revision, in time or late. */
    public static void require(@Nullable String ifMatch, long revision) {
        ReportTag.require(ifMatch, revision);
    }
}
