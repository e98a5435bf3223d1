package vn.hue.ansinh.gateway.cache;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.hue.ansinh.gateway.route.RouteSettings;

/** The topics in which the services tell of their changes, read from their end on and in no group. */
@ApplicationScoped
class Topics {
    private static final String PARKED = ".dead-letters";
    private final Map<String, Object> connection;
    private final Set<String> services;

    Topics(@Identifier("default-kafka-broker") Map<String, Object> connection, RouteSettings routes) {
        this.connection = connection;
        this.services = routes.services().keySet();
    }

    KafkaConsumer<byte[], byte[]> reader() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.remove("group.id");
        settings.put("enable.auto.commit", false);
        settings.put("allow.auto.create.topics", false);
        // What was told before we listened does not matter: on beginning to listen, every copy is old.
        settings.put("auto.offset.reset", "latest");
        settings.put("default.api.timeout.ms", 5_000);
        settings.put("request.timeout.ms", 4_000);
        settings.put("reconnect.backoff.max.ms", 5_000);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Takes in the partitions that have come since; true if there were any. */
    boolean follow(KafkaConsumer<byte[], byte[]> reader) {
        Set<TopicPartition> there = reader.listTopics().entrySet().stream()
                .filter(topic -> services.contains(owner(topic.getKey()))
                        && !topic.getKey().endsWith(PARKED))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .collect(Collectors.toSet());
        Set<TopicPartition> fresh = new HashSet<>(there);
        fresh.removeAll(reader.assignment());
        if (fresh.isEmpty()) {
            return false;
        }
        reader.assign(there);
        reader.seekToEnd(fresh);
        // Only now the end is fixed; what is told from here on is heard.
        fresh.forEach(reader::position);
        return true;
    }

    /** Whether all that had been told when this was asked has been read; asks the broker, and fails without it. */
    boolean isAtEnd(KafkaConsumer<byte[], byte[]> reader) {
        return reader.endOffsets(reader.assignment()).entrySet().stream()
                .allMatch(end -> reader.position(end.getKey()) >= end.getValue());
    }

    /** {@code indicators.events} is told by indicators-service. */
    static String owner(String topic) {
        return topic.split("\\.", 2)[0];
    }

    Set<String> owners() {
        return services;
    }
}
