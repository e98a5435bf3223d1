package vn.hue.ansinh.reporting.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.kit.time.Zones;

/** Reminds: of deadlines once a day, of returned reports at once, and when the consolidator asks for it. */
@ApplicationScoped
class Reminding {
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private final Reminders reminders;
    private final Posting posting;
    private final Outbox outbox;
    private final Clock clock;

    Reminding(Reminders reminders, Posting posting, Outbox outbox, Clock clock) {
        this.reminders = reminders;
        this.posting = posting;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The letters of the day, from half past seven on; asked again it does nothing. */
    @Transactional
    void daily() {
        ZonedDateTime now = clock.instant().atZone(Zones.VIETNAM);
        if (now.toLocalTime().isBefore(MORNING) || !reminders.begin(now.toLocalDate())) {
            return;
        }
        tell(reminders.climb(now.toLocalDate(), now.toInstant()), Wording.DAILY, now);
    }

    /** That a report was returned is told as report.returned already; here the letter is written. */
    @Transactional
    void returned() {
        ZonedDateTime now = clock.instant().atZone(Zones.VIETNAM);
        posting.post(reminders.returned(now.toInstant()), Wording.RETURNED, now.toLocalDate());
    }

    /** @param request by which the reminders of one request are known */
    @Transactional(Transactional.TxType.MANDATORY)
    void ask(UUID request, RemindAgencies asked) {
        ZonedDateTime now = clock.instant().atZone(Zones.VIETNAM);
        String note = asked.note() == null ? "" : asked.note();
        tell(reminders.asked(request, asked, now.toInstant()), Wording.asked(note), now);
    }

    private void tell(List<Notice> notices, Wording words, ZonedDateTime now) {
        Instant at = now.toInstant();
        notices.forEach(notice -> outbox.record(notice.toTell(at)));
        posting.post(notices, words, now.toLocalDate());
    }
}
