package vn.hue.ansinh.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Makes copies anew that were filled in an older form, before an upgrade that keeps more of each event. It begins with the
 * start and tries again until the broker is there; what is kept is shown until all of the new is.
 */
@ApplicationScoped
public class RenewingCopies {
    private static final Logger LOG = Logger.getLogger(RenewingCopies.class);

    private final Rebuilding rebuilding;
    private final CopyForms forms;
    private final Set<String> untold = ConcurrentHashMap.newKeySet();
    private volatile boolean done;

    RenewingCopies(Rebuilding rebuilding, CopyForms forms) {
        this.rebuilding = rebuilding;
        this.forms = forms;
    }

    // Before the listeners: what a new service hears it fills in as it is meant.
    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        List<String> topics = rebuilding.topics();
        if (!topics.isEmpty() && forms.nothingIsHeard()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> topics.forEach(topic -> forms.note(topic, rebuilding.form(topic))));
        }
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        if (!done) {
            done = renew();
        }
    }

    /** @return whether all copies are in the form in which they are filled now */
    public boolean renew() {
        return rebuilding.topics().stream()
                .filter(topic -> !forms.isFilled(topic, rebuilding.form(topic)))
                .map(this::renew)
                .reduce(true, Boolean::logicalAnd);
    }

    private boolean renew(String topic) {
        try {
            if (!rebuilding.isTold(topic)) {
                sayOnce(topic);
                return false;
            }
            LOG.infof("The copy of %s is of an older form and made anew: %s", topic, rebuilding.renew(topic));
            return true;
        } catch (Rebuilding.NothingTold nothing) {
            sayOnce(topic);
            return false;
        } catch (RuntimeException away) {
            LOG.warnf(away, "The copy of %s is of an older form; it is made anew later", topic);
            return false;
        }
    }

    /** Nobody may ever tell of some things; what is kept stays until somebody does. */
    private void sayOnce(String topic) {
        if (untold.add(topic)) {
            LOG.warnf(
                    "The copy of %s is of an older form, and the topic holds nothing to make it of. If it has lost"
                            + " its events, let the service that owns it tell them again.",
                    topic);
        }
    }
}
