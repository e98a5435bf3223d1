package vn.hue.ansinh.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells one public event after the other in the topic of a service, as that service's relay would. */
final class FeedTeller implements AutoCloseable {
    static final String TYPE = "target.revised";
    private static final String TOPIC = "indicators.events";
    private static final String FULL_TYPE = "vn.hue.ansinh." + TYPE + ".v1";
    private static final String SOURCE = "/indicators-service";
    private static final String SUBJECT = "IND-06-01";
    private static final String DATA = "{\"indicator\":\"IND-06-01\",\"place\":\"46\",\"year\":2025,\"value\":95.5,"
            + "\"revision\":2,\"effectiveFrom\":\"2024-01-01\",\"reason\":\"Điều chỉnh theo nghị quyết của tỉnh\"}";
    private final KafkaProducer<String, String> producer;

    FeedTeller(int kafka) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + kafka))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1))).all().get();
        }
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", "127.0.0.1:" + kafka, "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    void tell() {
        ProducerRecord<String, String> event = new ProducerRecord<>(TOPIC, SUBJECT, DATA);
        attributes(UUID.randomUUID().toString())
                .forEach((name, value) -> event.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(event).get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> attributes(String id) {
        return Map.of(
                "specversion",
                "1.0",
                "id",
                id,
                "type",
                FULL_TYPE,
                "source",
                SOURCE,
                "subject",
                SUBJECT,
                "time",
                Instant.now().toString());
    }

    /** About the bytes that the feed makes of it. */
    static String frame() {
        return "id: 1000\nevent: " + TYPE + "\ndata: {\"specversion\":\"1.0\",\"id\":\"" + UUID.randomUUID()
                + "\",\"type\":\"" + FULL_TYPE + "\",\"source\":\"" + SOURCE + "\",\"subject\":\"" + SUBJECT
                + "\",\"time\":\"" + Instant.now()
                + "\",\"sequence\":\"1000\",\"datacontenttype\":\"application/json\",\"data\":" + DATA + "}\n\n";
    }

    @Override
    public void close() {
        producer.close();
    }
}
