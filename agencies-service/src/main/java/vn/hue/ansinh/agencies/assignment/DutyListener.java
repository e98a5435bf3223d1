package vn.hue.ansinh.agencies.assignment;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears which duties there are. */
@ApplicationScoped
public class DutyListener implements TopicCopy {
    private final Inbox inbox;
    private final HearingSubjects subjects;

    DutyListener(Inbox inbox, HearingSubjects subjects) {
        this.inbox = inbox;
        this.subjects = subjects;
    }

    @Incoming("duties")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "duties", this::take);
    }

    @Override
    public String topic() {
        return "reporting.duties";
    }

    @Override
    public void clear() {
        subjects.forget("DUTY");
    }

    @Override
    public void finish() {
        subjects.finish();
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("duty.changed")) {
            subjects.take("DUTY", event);
        }
    }
}
