package vn.hue.ansinh.reporting.naming;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears what indicators are called, and what they are measured in. */
@ApplicationScoped
public class IndicatorNameListener implements TopicCopy {
    private final Inbox inbox;
    private final Names names;

    IndicatorNameListener(Inbox inbox, Names names) {
        this.inbox = inbox;
        this.names = names;
    }

    @Incoming("indicator-names")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "indicator-names", this::take);
    }

    @Override
    public String topic() {
        return "indicators.indicators";
    }

    @Override
    public void clear() {
        names.clear("indicator_name");
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("indicator.changed")) {
            names.copy(event.data(IndicatorNamed.class));
        }
    }
}
