package vn.hue.ansinh.agencies.assignment;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears which indicators there are. */
@ApplicationScoped
public class IndicatorListener implements TopicCopy {
    private final Inbox inbox;
    private final HearingSubjects subjects;

    IndicatorListener(Inbox inbox, HearingSubjects subjects) {
        this.inbox = inbox;
        this.subjects = subjects;
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

    // 2: of which plan it is, and on which days it is counted.
    @Override
    public int form() {
        return 2;
    }

    @Override
    public void clear() {
        subjects.forget("INDICATOR");
    }

    @Override
    public void finish() {
        subjects.finish();
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("indicator.changed")) {
            subjects.take("INDICATOR", event);
        }
    }
}
