package vn.hue.ansinh.agencies.assignment;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears which tasks there are. */
@ApplicationScoped
public class TaskListener implements TopicCopy {
    private final Inbox inbox;
    private final HearingSubjects subjects;

    TaskListener(Inbox inbox, HearingSubjects subjects) {
        this.inbox = inbox;
        this.subjects = subjects;
    }

    @Incoming("tasks")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "tasks", this::take);
    }

    @Override
    public String topic() {
        return "indicators.tasks";
    }

    // 2: of which plan it is, and on which days it is counted.
    @Override
    public int form() {
        return 2;
    }

    @Override
    public void clear() {
        subjects.forget("TASK");
    }

    @Override
    public void finish() {
        subjects.finish();
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("task.changed")) {
            subjects.take("TASK", event);
        }
    }
}
