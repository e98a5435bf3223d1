package vn.hue.ansinh.reporting.obligation;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;
import vn.hue.ansinh.reporting.known.AssignmentMessage;
import vn.hue.ansinh.reporting.known.Assignments;

/** Hears of changed assignments: whoever is assigned to a duty owes its reports. */
@ApplicationScoped
public class AssignmentListener implements TopicCopy {
    private final Inbox inbox;
    private final Assignments assignments;
    private final DerivingObligations obligations;

    AssignmentListener(Inbox inbox, Assignments assignments, DerivingObligations obligations) {
        this.inbox = inbox;
        this.assignments = assignments;
        this.obligations = obligations;
    }

    @Incoming("assignments")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "assignments", this::follow);
    }

    @Override
    public String topic() {
        return "agencies.assignments";
    }

    // From which ones it was taken over is kept, too.
    @Override
    public int form() {
        return 2;
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

    @Override
    public void finish() {
        obligations.ofAll();
    }

    private void follow(IncomingEvent event) {
        if (event.type().equals("assignment.changed")) {
            AssignmentMessage assignment = event.data(AssignmentMessage.class);
            take(event);
            if (assignment.subjectKind().equals("DUTY")) {
                obligations.under(assignment.subject());
            }
        }
    }
}
