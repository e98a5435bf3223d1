package vn.hue.ansinh.reporting.obligation;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;
import vn.hue.ansinh.reporting.known.Agencies;
import vn.hue.ansinh.reporting.known.AgencyMessage;

/** Hears of changed agencies: an agency that begins or ends owes more or less. */
@ApplicationScoped
public class AgencyListener implements TopicCopy {
    private final Inbox inbox;
    private final Agencies agencies;
    private final DerivingObligations obligations;

    AgencyListener(Inbox inbox, Agencies agencies, DerivingObligations obligations) {
        this.inbox = inbox;
        this.agencies = agencies;
        this.obligations = obligations;
    }

    @Incoming("agencies")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "agencies", this::follow);
    }

    @Override
    public String topic() {
        return "agencies.agencies";
    }

    // The name in English is kept, too; and who is in a group.
    @Override
    public int form() {
        return 3;
    }

    @Override
    public void clear() {
        agencies.clear();
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("agency.changed")) {
            agencies.copy(event.data(AgencyMessage.class));
        }
    }

    @Override
    public void finish() {
        obligations.ofAll();
    }

    private void follow(IncomingEvent event) {
        if (event.type().equals("agency.changed")) {
            take(event);
            obligations.of(event.data(AgencyMessage.class).code());
        }
    }
}
