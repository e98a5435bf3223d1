package vn.hue.ansinh.indicators.agency;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears agencies.agencies. */
@ApplicationScoped
public class AgencyListener implements TopicCopy {
    private final Inbox inbox;
    private final AgencyNames names;

    AgencyListener(Inbox inbox, AgencyNames names) {
        this.inbox = inbox;
        this.names = names;
    }

    @Incoming("agencies")
    @Blocking
    public void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "agencies", this::take);
    }

    @Override
    public String topic() {
        return "agencies.agencies";
    }

    @Override
    public int form() {
        return 3;
    }

    @Override
    public void clear() {
        names.clear();
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("agency.changed")) {
            names.copy(event.data(AgencyNamed.class));
        }
    }
}
