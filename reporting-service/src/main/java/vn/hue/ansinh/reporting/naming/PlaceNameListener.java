package vn.hue.ansinh.reporting.naming;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears what places are called. */
@ApplicationScoped
public class PlaceNameListener implements TopicCopy {
    private final Inbox inbox;
    private final Names names;

    PlaceNameListener(Inbox inbox, Names names) {
        this.inbox = inbox;
        this.names = names;
    }

    @Incoming("place-names")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "place-names", this::take);
    }

    @Override
    public String topic() {
        return "agencies.places";
    }

    @Override
    public void clear() {
        names.clear("place_name");
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("place.changed")) {
            names.copy(event.data(PlaceNamed.class));
        }
    }
}
