package vn.hue.ansinh.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import vn.hue.ansinh.kit.outbox.CloudEvent;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.request.Trace;

/**
 * Where listeners hand their records in: the effect of each event happens once, in its own transaction, however often
 * the broker brings it. What cannot take effect is parked with its reason, and the line goes on.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Envelope envelope;
    private final Heard heard;
    private final Patience patience;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;

    Inbox(Envelope envelope, Heard heard, Patience patience, DeadLetters deadLetters, MeterRegistry meters) {
        this.envelope = envelope;
        this.heard = heard;
        this.patience = patience;
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    /**
     * Returns when the event had its effect, was known already, or is parked; the record may then be acknowledged.
     *
     * @param listener names the effect; the same event may have one effect in each listener
     */
    public void hear(ConsumerRecord<String, String> message, String listener, Consumer<IncomingEvent> effect) {
        Trace.follow(CloudEvent.read(message.headers(), Trace.HEADER).orElse(null));
        try {
            IncomingEvent event = envelope.open(message);
            patience.insist(() -> count(listener, heard.once(event, listener, effect) ? "applied" : "known"));
        } catch (Patience.Stopping stop) {
            throw stop;
        } catch (Poison poison) {
            park(message, listener, poison.reason(), poison);
        } catch (Refusal refusal) {
            park(message, listener, refusal.code(), refusal);
        } catch (RuntimeException | Error failure) {
            park(message, listener, "effect-failed", failure);
        }
    }

    /**
     * As {@link #hear(ConsumerRecord, String, Consumer)}, of these types alone, in whatever version. The others are passed
     * by, counted, and leave no row behind: to pass them by once more has no effect either.
     */
    public void hear(
            ConsumerRecord<String, String> message,
            String listener,
            Set<String> types,
            Consumer<IncomingEvent> effect) {
        boolean foreign = CloudEvent.read(message.headers(), CloudEvent.TYPE)
                .filter(type -> !type.isBlank() && !types.contains(known(type)))
                .isPresent();
        if (foreign) {
            count(listener, "passed-by");
        } else {
            hear(message, listener, effect);
        }
    }

    private static String known(String wireType) {
        return CloudEvent.otherVersionOf(wireType).orElseGet(() -> CloudEvent.shortType(wireType));
    }

    private void park(ConsumerRecord<String, String> message, String listener, String reason, Throwable cause) {
        LOG.errorf(cause, "Parked %s/%d/%d: %s", message.topic(), message.partition(), message.offset(), reason);
        patience.insist(() -> deadLetters.park(message, listener, reason, cause));
        count(listener, "parked");
    }

    private void count(String listener, String outcome) {
        meters.counter("ansinh.inbox.events", "listener", listener, "outcome", outcome)
                .increment();
    }
}
