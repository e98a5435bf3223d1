package vn.hue.ansinh.indicators.assignment;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears agencies.assignments. */
@ApplicationScoped
public class AssignmentListener implements TopicCopy {
    private final Inbox inbox;
    private final Assignments assignments;

    AssignmentListener(Inbox inbox, Assignments assignments) {
        this.inbox = inbox;
        this.assignments = assignments;
    }

    @Incoming("assignments")
    @Blocking
    public void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "assignments", this::take);
    }

    @Override
    public String topic() {
        return "agencies.assignments";
    }

    @Override
    public void clear() {
        assignments.clear();
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("assignment.changed")) {
            assignments.copy(event.data(AssignmentMessage.class));
        }
    }
}
