package vn.hue.ansinh.reporting.agenda;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import vn.hue.ansinh.kit.time.Zones;

/**
 * The last day that is in time, as an entry of a calendar (RFC 5545).
 *
 * @param id of the obligation; the entry keeps its identity however the day moves
 * @param lateAt the first instant that is late
 * @param handedIn then nobody is reminded
 */
record Appointment(String id, String dutyName, String period, Instant lateAt, boolean handedIn) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    private static final int[] DAYS_AHEAD = {14, 7, 3, 1};

    VEvent event(Instant now) {
        ZonedDateTime late = lateAt.atZone(Zones.VIETNAM);
        LocalDate last = late.minusNanos(1).toLocalDate();
        VEvent event = new VEvent();
        event.setUid(id + "@ansinh");
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(new DateStart(day(last)));
        event.setDateEnd(new DateEnd(day(last.plusDays(1))));
        event.setSummary("Hạn nộp: " + dutyName + " " + period);
        event.setDescription("Nộp trước " + CLOCK.format(late) + " (giờ Việt Nam). Nghĩa vụ " + id + ".");
        event.setTransparency(true);
        if (!handedIn) {
            for (int days : DAYS_AHEAD) {
                event.addAlarm(alarm(days));
            }
        }
        return event;
    }

    private VAlarm alarm(int days) {
        Duration ahead = Duration.builder().prior(true).days(days).build();
        return VAlarm.display(new Trigger(ahead, Related.START), "Còn " + days + " ngày: " + dutyName);
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
