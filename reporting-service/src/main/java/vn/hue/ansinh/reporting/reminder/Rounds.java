package vn.hue.ansinh.reporting.reminder;

import io.quarkus.logging.Log;
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
        alone("The letters about returned reports", reminding::returned);
        alone("The digest of the day", reminding::daily);
        alone("The waiting letters", postman::deliver);
    }

    // One that fails is tried again at the next round and must not hold up the others.
    private static void alone(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            Log.errorf(failure, "%s have to wait for the next round", what);
        }
    }
}
