package vn.hue.ansinh.indicators.agency;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears agencies.successions. */
@ApplicationScoped
public class ReorganisationListener implements TopicCopy {
    private final Inbox inbox;
    private final Groups groups;

    ReorganisationListener(Inbox inbox, Groups groups) {
        this.inbox = inbox;
        this.groups = groups;
    }

    @Incoming("successions")
    @Blocking
    public void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "successions", this::take);
    }

    @Override
    public String topic() {
        return "agencies.successions";
    }

    @Override
    public void clear() {
        groups.clear();
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("succession.changed")) {
            groups.copy(event.data(Reorganisation.class));
        }
    }
}
