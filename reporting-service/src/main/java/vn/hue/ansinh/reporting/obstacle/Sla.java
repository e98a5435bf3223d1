package vn.hue.ansinh.reporting.obstacle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.calendar.WorkingDays;
import vn.hue.ansinh.reporting.matter.Punctuality;

/** Within how many working days of Vietnam a decision is due; the day it was raised on does not count. */
record Sla(int days) {
    private static final WorkingDays CALENDAR = WorkingDays.ofVietnam();

    /** The first instant that is late. */
    Instant lateFrom(Instant raised) {
        LocalDate raisedOn = LocalDate.ofInstant(raised, Zones.VIETNAM);
        LocalDate last = Stream.iterate(raisedOn.plusDays(1), day -> day.plusDays(1))
                .filter(CALENDAR::include)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
        return Punctuality.lateAfter(last);
    }
}
