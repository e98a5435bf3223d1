package vn.hue.ansinh.reporting.mail;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** Hears where agencies want their mail. */
@ApplicationScoped
public class ProfileListener implements TopicCopy {
    private final Inbox inbox;
    private final Addresses addresses;

    ProfileListener(Inbox inbox, Addresses addresses) {
        this.inbox = inbox;
        this.addresses = addresses;
    }

    @Incoming("profiles")
    @Blocking
    void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "profiles", this::take);
    }

    @Override
    public String topic() {
        return "agencies.profiles";
    }

    @Override
    public void clear() {
        addresses.clear();
    }

    @Override
    public void take(IncomingEvent event) {
        if (event.type().equals("profile.changed")) {
            addresses.copy(event.data(ProfileMessage.class));
        }
    }
}
