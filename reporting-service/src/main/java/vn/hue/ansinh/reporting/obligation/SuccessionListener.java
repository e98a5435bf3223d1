package vn.hue.ansinh.reporting.obligation;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;
import vn.hue.ansinh.reporting.known.Structures;
import vn.hue.ansinh.reporting.known.SuccessionMessage;

/** Hears of reorganisations: they say who is the heir of what its predecessors owed. */
@ApplicationScoped
public class SuccessionListener implements TopicCopy {
    private final Inbox inbox;
    private final Structures structures;
    private final DerivingObligations obligations;

    SuccessionListener(Inbox inbox, Structures structures, DerivingObligations obligations) {
        this.inbox = inbox;
        this.structures = structures;
        this.obligations = obligations;
    }

    @Incoming("successions")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "successions", this::follow);
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

    @Override
    public void finish() {
        obligations.ofAll();
    }

    private void follow(IncomingEvent event) {
        if (event.type().equals("succession.changed")) {
            take(event);
            event.data(SuccessionMessage.class).predecessors().forEach(obligations::of);
        }
    }
}
