package vn.hue.ansinh.indicators.assignment;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;

/** Hears agencies.assignments. */
@ApplicationScoped
public class AssignmentListener {
    private final Inbox inbox;
    private final Assignments assignments;

    AssignmentListener(Inbox inbox, Assignments assignments) {
        this.inbox = inbox;
        this.assignments = assignments;
    }

    @Incoming("assignments")
    @Blocking
    public void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "assignments", this::copy);
    }

    private void copy(IncomingEvent event) {
        if (event.type().equals("assignment.changed")) {
            assignments.copy(event.data(AssignmentMessage.class));
        }
    }
}
