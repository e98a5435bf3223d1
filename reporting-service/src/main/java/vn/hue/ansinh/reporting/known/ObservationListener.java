package vn.hue.ansinh.reporting.known;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;

/**
 * Hears of figures that were written down. Their topic is kept for good, but holds what happened and not how things stand:
 * this is no copy that is made anew. What an agency's own accepted reports say is known all the same.
 */
@ApplicationScoped
public class ObservationListener {
    private final Inbox inbox;
    private final Observations observations;

    ObservationListener(Inbox inbox, Observations observations) {
        this.inbox = inbox;
        this.observations = observations;
    }

    @Incoming("observations")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "observations", Set.of("observation.recorded"), this::take);
    }

    private void take(IncomingEvent event) {
        observations.copy(event.data(ObservationMessage.class));
    }
}
