package vn.hue.ansinh.indicators.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.hue.ansinh.kit.outbox.Broker;

/** Tells of reports as the reporting service does. */
@ApplicationScoped
class AcceptedReports {
    private static final String TOPIC = "reporting.events";

    private final Broker broker;
    private final ObjectMapper json;

    AcceptedReports(Broker broker, ObjectMapper json) {
        this.broker = broker;
        this.json = json;
    }

    /** A version of a report of the health department with these figures. */
    String report(UUID report, int version, String... figures) {
        return """
                {"report": "%s", "obligation": "R-02.2023.SYT", "duty": "R-02", "agency": "SYT", "period": "2023",
                 "version": %d, "sha256": "%s", "figures": [%s], "acceptedAt": "2023-11-27T02:00:00Z"}""".formatted(report, version, "0".repeat(64), String.join(", ", figures));
    }

    String figure(String indicator, String place, String value) {
        ObjectNode figure = json.createObjectNode().put("indicator", indicator).put("place", place);
        figure.putNull("component").putNull("breakdown").putNull("numerator").putNull("denominator");
        boolean missing = value.equals("null");
        figure.put("status", missing ? "M" : "E").put("synthetic", false);
        if (missing) {
            figure.putNull("value").put("missingReason", "NO_CASES");
        } else {
            figure.put("value", new java.math.BigDecimal(value)).putNull("missingReason");
        }
        return figure.toString();
    }

    String accepted(String data) {
        return tell("report.accepted", UUID.randomUUID().toString(), data);
    }

    /** Sends one event and answers its id. */
    String tell(String type, String id, String data) {
        broker.ensure(List.of(new NewTopic(TOPIC, 3, (short) 1)));
        var message = new ProducerRecord<>(TOPIC, id, data);
        Map<String, String> attributes = Map.of(
                "ce_specversion", "1.0",
                "ce_id", id,
                "ce_type", "vn.hue.ansinh." + type + ".v1",
                "ce_source", "/reporting-service",
                "ce_subject", id,
                "ce_time", "2023-11-27T02:00:00Z",
                "content-type", "application/json");
        attributes.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = broker.producer(Map.of())) {
            producer.send(message).get();
            return id;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
