package vn.hue.ansinh.agencies.assignment;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears which policy areas there are. */
@ApplicationScoped
public class AreaListener implements TopicCopy {
    private final Inbox inbox;
    private final HearingSubjects subjects;

    AreaListener(Inbox inbox, HearingSubjects subjects) {
        this.inbox = inbox;
        this.subjects = subjects;
    }

    @Incoming("areas")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "areas", this::take);
    }

    @Override
    public String topic() {
        return "indicators.areas";
    }

    // 2: of which plan it is, and on which days it is counted.
    @Override
    public int form() {
        return 2;
    }

    @Override
    public void clear() {
        subjects.forget("AREA");
    }

    @Override
    public void finish() {
        subjects.finish();
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("area.changed")) {
            subjects.take("AREA", event);
        }
    }
}
