package vn.hue.ansinh.reporting.naming;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears how indicators stand on their targets, and stood in each year. */
@ApplicationScoped
public class VerdictListener implements TopicCopy {
    private final Inbox inbox;
    private final Names names;

    VerdictListener(Inbox inbox, Names names) {
        this.inbox = inbox;
        this.names = names;
    }

    @Incoming("verdicts")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "verdicts", this::take);
    }

    @Override
    public String topic() {
        return "indicators.verdicts";
    }

    @Override
    public void clear() {
        names.clear("verdict_copy");
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("verdicts.changed")) {
            names.copy(event.data(VerdictsTold.class));
        }
    }
}
