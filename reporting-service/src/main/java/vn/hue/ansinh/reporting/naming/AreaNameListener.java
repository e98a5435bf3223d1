package vn.hue.ansinh.reporting.naming;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears what policy areas there are, and what they are called. */
@ApplicationScoped
public class AreaNameListener implements TopicCopy {
    private final Inbox inbox;
    private final Names names;

    AreaNameListener(Inbox inbox, Names names) {
        this.inbox = inbox;
        this.names = names;
    }

    @Incoming("area-names")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "area-names", this::take);
    }

    @Override
    public String topic() {
        return "indicators.areas";
    }

    @Override
    public void clear() {
        names.clear("area_name");
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("area.changed")) {
            names.copy(event.data(AreaNamed.class));
        }
    }
}
