package vn.hue.ansinh.reporting.known;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears of reorganisations and keeps the copy. */
@ApplicationScoped
public class SuccessionListener implements TopicCopy {
    private final Inbox inbox;
    private final Structures structures;

    SuccessionListener(Inbox inbox, Structures structures) {
        this.inbox = inbox;
        this.structures = structures;
    }

    @Incoming("successions")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "successions", this::take);
    }

    @Override
    public String topic() {
        return "agencies.successions";
    }

    @Override
    public void clear() {
        structures.clear();
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("succession.changed")) {
            structures.copy(event.data(SuccessionMessage.class));
        }
    }
}
