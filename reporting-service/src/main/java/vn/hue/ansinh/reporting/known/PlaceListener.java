package vn.hue.ansinh.reporting.known;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;

/** Hears of changed places and keeps the copy. */
@ApplicationScoped
public class PlaceListener {
    private final Inbox inbox;
    private final Places places;

    PlaceListener(Inbox inbox, Places places) {
        this.inbox = inbox;
        this.places = places;
    }

    @Incoming("places")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "places", this::copy);
    }

    private void copy(IncomingEvent event) {
        if (event.type().equals("place.changed")) {
            places.copy(event.data(PlaceMessage.class));
        }
    }
}
