package vn.hue.ansinh.agencies.assignment;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears which indicators there are, also those of other plans: they can be assigned, and pass on with their area. */
@ApplicationScoped
public class IndicatorListener implements TopicCopy {
    private final Inbox inbox;
    private final Subjects subjects;
    private final PassingOn passing;

    IndicatorListener(Inbox inbox, Subjects subjects, PassingOn passing) {
        this.inbox = inbox;
        this.subjects = subjects;
        this.passing = passing;
    }

    @Incoming("indicators")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "indicators", this::take);
    }

    @Override
    public String topic() {
        return "indicators.indicators";
    }

    /** Codes are never taken back, so what is heard anew overwrites; emptied, all would change hands and back again. */
    @Override
    public void clear() {
        subjects.forgetWhatWasHeard();
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("indicator.changed") && subjects.hear(event.data(IndicatorMessage.class))) {
            passing.workOut();
        }
    }
}
