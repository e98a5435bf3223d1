package vn.hue.ansinh.reporting.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.hue.ansinh.reporting.mail.Postman;

/** Goes round again and again, in every instance; what was done already is not done twice. */
@ApplicationScoped
class Rounds {
    private final Reminding reminding;
    private final Postman postman;

    Rounds(Reminding reminding, Postman postman) {
        this.reminding = reminding;
        this.postman = postman;
    }

    @Scheduled(
            every = "{ansinh.reminders.every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        reminding.returned();
        reminding.daily();
        postman.deliver();
    }
}
