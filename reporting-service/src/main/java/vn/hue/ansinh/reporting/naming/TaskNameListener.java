package vn.hue.ansinh.reporting.naming;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears what tasks there are, and what they are called. */
@ApplicationScoped
public class TaskNameListener implements TopicCopy {
    private final Inbox inbox;
    private final Names names;

    TaskNameListener(Inbox inbox, Names names) {
        this.inbox = inbox;
        this.names = names;
    }

    @Incoming("task-names")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "task-names", this::take);
    }

    @Override
    public String topic() {
        return "indicators.tasks";
    }

    @Override
    public void clear() {
        names.clear("task_name");
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("task.changed")) {
            names.copy(event.data(TaskNamed.class));
        }
    }
}
