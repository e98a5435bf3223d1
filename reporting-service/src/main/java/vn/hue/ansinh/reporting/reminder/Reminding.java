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
import vn.hue.ansinh.reporting.duty.Occasion;
import vn.hue.ansinh.reporting.trail.Deed;

/**
 * Reminds: of deadlines once a day, of returned reports and of what leaders have requested at once, and when the
 * consolidator asks for it.
 */
@ApplicationScoped
public class Reminding {
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
        Deed deed = byItself(now.toInstant());
        tell(reminders.climb(now.toLocalDate(), deed.at()), Wording.DAILY, deed);
    }

    /** That a report was returned is told as report.returned already; here the letter is written. */
    @Transactional
    void returned() {
        Deed deed = byItself(clock.instant());
        posting.post(reminders.returned(deed.at()), Wording.RETURNED, deed);
    }

    /**
     * @param request by which the reminders of one request are known
     * @param deed of who asks
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void ask(UUID request, RemindAgencies asked, Deed deed) {
        String note = asked.note() == null ? "" : asked.note();
        tell(reminders.asked(request, asked, deed.at()), Wording.asked(note), deed);
    }

    /** Those who owe a report that was requested just now hear of it before the next morning. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requested(Occasion occasion, String reason, Deed deed) {
        tell(reminders.requested(UUID.randomUUID(), occasion, deed.at()), Wording.requested(reason), deed);
    }

    private static Deed byItself(Instant now) {
        return new Deed("REMINDED", now, "reporting-service", null);
    }

    private void tell(List<Notice> notices, Wording words, Deed deed) {
        notices.forEach(notice -> outbox.record(notice.toTell(deed.at())));
        posting.post(notices, words, deed);
    }
}
