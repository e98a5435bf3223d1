package vn.hue.ansinh.reporting.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.mail.Purpose;

/**
 * One reminder that has just become due.
 *
 * @param lateAt the first instant that is late
 * @param word what the reviewer wrote when it was sent back
 * @param correctBy the last day to correct it then; null where none was named
 */
record Notice(
        UUID id,
        String obligation,
        String duty,
        Text dutyName,
        String period,
        String agency,
        @Nullable String agencyName,
        String step,
        To to,
        Instant lateAt,
        @Nullable String word,
        @Nullable LocalDate correctBy) {

    /** Which agency hears of it, and which of its people. */
    record To(String agency, Purpose purpose) {}

    /** What is told of it: contracts/events/obligation.due-soon and .overdue. */
    @JsonInclude
    record Told(String obligation, String duty, String period, String agency, String step, Instant dueAt, Instant at) {}

    OutgoingEvent toTell(Instant now) {
        String type = now.isBefore(lateAt) ? "obligation.due-soon" : "obligation.overdue";
        return new OutgoingEvent(
                "reporting.events", type, obligation, new Told(obligation, duty, period, agency, step, lateAt, now));
    }

    LocalDate lastDay() {
        return LocalDate.ofInstant(lateAt.minusMillis(1), Zones.VIETNAM);
    }
}
