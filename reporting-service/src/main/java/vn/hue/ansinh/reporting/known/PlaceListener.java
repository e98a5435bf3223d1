package vn.hue.ansinh.reporting.known;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears of changed places and keeps the copy. */
@ApplicationScoped
public class PlaceListener implements TopicCopy {
    private final Inbox inbox;
    private final Places places;

    PlaceListener(Inbox inbox, Places places) {
        this.inbox = inbox;
        this.places = places;
    }

    @Incoming("places")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "places", this::take);
    }

    @Override
    public String topic() {
        return "agencies.places";
    }

    // What came of each place is kept, too.
    @Override
    public int form() {
        return 2;
    }

    @Override
    public void clear() {
        places.clear();
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("place.changed")) {
            places.copy(event.data(PlaceMessage.class));
        }
    }
}
