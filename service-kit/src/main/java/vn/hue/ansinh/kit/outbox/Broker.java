package vn.hue.ansinh.kit.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Opens plain Kafka clients with the connection settings that the listeners have, too. Each caller closes its own. */
@ApplicationScoped
public class Broker {
    private static final int PATIENCE_SECONDS = 10;

    private final Map<String, Object> connection;

    Broker(@Identifier("default-kafka-broker") Map<String, Object> connection) {
        this.connection = connection;
    }

    /** Safe by default: waits for all replicas, never doubles or reorders by itself, gives up after ten seconds. */
    public KafkaProducer<String, String> producer(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("max.block.ms", 5_000);
        settings.put("request.timeout.ms", 5_000);
        settings.put("delivery.timeout.ms", PATIENCE_SECONDS * 1_000);
        settings.put("linger.ms", 2);
        settings.putAll(more);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    /** Reads what is committed, belongs to no group and leaves no offset behind. */
    public KafkaConsumer<String, String> reader() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.remove("group.id");
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", false);
        settings.put("allow.auto.create.topics", false);
        settings.put("fetch.max.wait.ms", 50);
        settings.put("default.api.timeout.ms", PATIENCE_SECONDS * 1_000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    public Admin admin() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put("request.timeout.ms", 5_000);
        settings.put("default.api.timeout.ms", PATIENCE_SECONDS * 1_000);
        return Admin.create(settings);
    }

    /** Creates what is missing; what exists is set as it is meant now, its partitions apart. */
    public void ensure(Collection<NewTopic> topics) {
        try (Admin admin = admin()) {
            List<NewTopic> known = create(admin, topics);
            if (!known.isEmpty()) {
                admin.incrementalAlterConfigs(known.stream().collect(Collectors.toMap(Broker::place, Broker::settings)))
                        .all()
                        .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException refused) {
            throw new KafkaException("A topic cannot be laid out", refused.getCause());
        } catch (TimeoutException late) {
            throw new KafkaException("The broker does not answer", late);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Stopped while topics were laid out", stop);
        }
    }

    /** @return those that were there before */
    private static List<NewTopic> create(Admin admin, Collection<NewTopic> topics)
            throws ExecutionException, InterruptedException, TimeoutException {
        List<NewTopic> known = new ArrayList<>();
        var creations = admin.createTopics(topics).values();
        for (NewTopic topic : topics) {
            try {
                Objects.requireNonNull(creations.get(topic.name())).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException failure) {
                if (!(failure.getCause() instanceof TopicExistsException)) {
                    throw failure;
                }
                known.add(topic);
            }
        }
        return known;
    }

    private static ConfigResource place(NewTopic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private static Collection<AlterConfigOp> settings(NewTopic topic) {
        return Objects.requireNonNullElse(topic.configs(), Map.<String, String>of()).entrySet().stream()
                .map(one -> new AlterConfigOp(new ConfigEntry(one.getKey(), one.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }
}
