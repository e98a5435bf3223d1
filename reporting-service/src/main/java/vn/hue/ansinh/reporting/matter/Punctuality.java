package vn.hue.ansinh.reporting.matter;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;

/** Whether what is waited for came, or may still come, in time. It is never kept, always told from facts. */
public enum Punctuality {
    IN_TIME,
    OVERDUE;

    /**
     * @param came when what is waited for came; null while it is waited for
     * @param lateFrom the first instant that is late
     */
    public static Punctuality of(@Nullable Instant came, Instant lateFrom, Instant now) {
        return (came == null ? now : came).isBefore(lateFrom) ? IN_TIME : OVERDUE;
    }

    /** The day itself is in time, to its end. */
    public static Instant lateAfter(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(Zones.VIETNAM).toInstant();
    }
}
