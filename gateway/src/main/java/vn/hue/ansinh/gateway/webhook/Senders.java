package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;

/** Makes the one sender of this instance, who asks the name service of this machine. */
@ApplicationScoped
class Senders {
    @Produces
    @Singleton
    Sending sending(Vertx vertx, UrlRule rule, WebhookSettings settings) {
        return new Sending(vertx, rule, host -> List.of(InetAddress.getAllByName(host)), settings.answerTime());
    }

    void close(@Disposes Sending sending) {
        sending.close();
    }
}
