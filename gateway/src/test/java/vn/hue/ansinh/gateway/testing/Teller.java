package vn.hue.ansinh.gateway.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** A service that tells events, as CloudEvents in binary mode. */
public final class Teller implements AutoCloseable {
    private static final List<String> TOPICS =
            List.of("indicators.events", "reporting.events", "agencies.profiles", "agencies.agencies");
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Shelf.kafka(), "acks", "all"), new StringSerializer(), new StringSerializer());

    public Teller() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Shelf.kafka()))) {
            Set<String> known = admin.listTopics().names().get();
            List<NewTopic> missing = TOPICS.stream()
                    .filter(topic -> !known.contains(topic))
                    .map(topic -> new NewTopic(topic, 3, (short) 1))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Returns the id of the event once the broker has it. */
    public String tell(String topic, String type, String subject, String data) {
        String id = UUID.randomUUID().toString();
        tell(id, topic, type, subject, data);
        return id;
    }

    public void tell(String id, String topic, String type, String subject, @Nullable String data) {
        List<Header> headers = new ArrayList<>();
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_type",
                        "vn.hue.ansinh." + type + ".v1",
                        "ce_source",
                        "/reporting-service",
                        "ce_subject",
                        subject,
                        "ce_time",
                        Instant.parse("2023-12-01T02:00:00Z").toString())
                .forEach((name, value) -> headers.add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8))));
        send(new ProducerRecord<>(topic, null, subject, data, headers));
    }

    /** Something that is no event at all. */
    public void babble(String topic, String value) {
        send(new ProducerRecord<>(topic, "x", value));
    }

    public String verdict(String indicator, String to) {
        return tell(
                "indicators.events",
                "indicator.status-changed",
                indicator,
                "{\"indicator\":\"%s\",\"to\":\"%s\",\"latestValue\":99.30}".formatted(indicator, to));
    }

    public String report(String step, String agency) {
        return tell(
                "reporting.events",
                "report." + step,
                "report-of-" + agency,
                "{\"agency\":\"%s\",\"version\":1}".formatted(agency));
    }

    private void send(ProducerRecord<String, String> told) {
        try {
            producer.send(told).get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
