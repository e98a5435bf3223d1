package vn.hue.ansinh.reporting.naming;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;

/** Hears how indicators stand. The topic is not kept for ever, so this copy cannot be made anew. */
@ApplicationScoped
public class VerdictListener {
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

    private void take(IncomingEvent event) {
        if (event.type().equals("indicator.status-changed")) {
            VerdictTold told = event.data(VerdictTold.class);
            if (told.isOnTheFirstTarget()) {
                names.copy(told);
            }
        }
    }
}
