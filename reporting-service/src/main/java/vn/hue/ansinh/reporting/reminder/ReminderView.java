package vn.hue.ansinh.reporting.reminder;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;

/**
 * A line of the delivery log.
 *
 * @param agency who owes the report
 * @param addressee the agency that was written to
 * @param trouble what the mail server said last, or NO_ADDRESS
 */
record ReminderView(
        UUID id,
        String obligation,
        String agency,
        String step,
        String addressee,
        List<String> recipients,
        State state,
        int tries,
        @Nullable String trouble,
        @InVietnam Instant madeAt,
        @InVietnam @Nullable Instant sentAt) {

    enum State {
        WAITING,
        SENT,
        FAILED,
        UNDELIVERABLE
    }
}
