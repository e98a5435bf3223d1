package vn.hue.ansinh.reporting.known;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears of changed indicators and keeps the copy. */
@ApplicationScoped
public class IndicatorListener implements TopicCopy {
    private final Inbox inbox;
    private final Indicators indicators;

    IndicatorListener(Inbox inbox, Indicators indicators) {
        this.inbox = inbox;
        this.indicators = indicators;
    }

    @Incoming("indicators")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "indicators", this::take);
    }

    @Override
    public String topic() {
        return "indicators.indicators";
    }

    // By what it is measured is kept, too, until when, and what its ratios are told per.
    @Override
    public int form() {
        return 4;
    }

    @Override
    public void clear() {
        indicators.clear();
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("indicator.changed")) {
            indicators.copy(event.data(IndicatorMessage.class));
        }
    }
}
