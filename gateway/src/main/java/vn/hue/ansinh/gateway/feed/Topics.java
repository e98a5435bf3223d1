package vn.hue.ansinh.gateway.feed;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The topics of {@code contracts/asyncapi.yaml}, and a reader of them that belongs to no group. */
@ApplicationScoped
class Topics {
    private static final String CONTRACT = "/contracts/asyncapi.yaml";
    private static final int MOST_AT_ONCE = 500;
    private final Map<String, Object> connection;
    private final Set<String> names;

    Topics(@Identifier("default-kafka-broker") Map<String, Object> connection) {
        this.connection = connection;
        this.names = named();
    }

    KafkaConsumer<String, String> reader() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.remove("group.id");
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", false);
        settings.put("allow.auto.create.topics", false);
        // Where the kept position is gone, the oldest record left is the next one.
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.poll.records", MOST_AT_ONCE);
        settings.put("default.api.timeout.ms", 5_000);
        settings.put("request.timeout.ms", 4_000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    /** The partitions of those of our topics that are there. */
    Set<TopicPartition> partitions(KafkaConsumer<String, String> reader) {
        return reader.listTopics().entrySet().stream()
                .filter(topic -> names.contains(topic.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .collect(Collectors.toSet());
    }

    private static Set<String> named() {
        try (InputStream file = Objects.requireNonNull(Topics.class.getResourceAsStream(CONTRACT), CONTRACT)) {
            Map<String, Map<String, Map<String, Object>>> contract =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            Collection<Map<String, Object>> channels =
                    Objects.requireNonNull(contract.get("channels"), "channels").values();
            return channels.stream()
                    // Where a webhook is called there is no topic.
                    .flatMap(channel -> Stream.ofNullable(channel.get("address")))
                    .map(String::valueOf)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(CONTRACT, e);
        }
    }
}
