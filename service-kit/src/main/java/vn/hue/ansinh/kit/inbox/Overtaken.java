package vn.hue.ansinh.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import vn.hue.ansinh.kit.outbox.Broker;

/**
 * On a compacted topic the newest event of a subject is its state. One that was parked and overtaken must not be sent
 * back behind its follower: compaction would keep the old state.
 */
@ApplicationScoped
class Overtaken {
    private final Broker broker;

    Overtaken(Broker broker) {
        this.broker = broker;
    }

    boolean isOvertaken(String topic, int partition, long offset, String key) {
        return isCompacted(topic) && hasFollower(new TopicPartition(topic, partition), offset, key);
    }

    private boolean isCompacted(String topic) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = broker.admin()) {
            Config settings = admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .values()
                    .iterator()
                    .next();
            return settings.get("cleanup.policy").value().contains("compact");
        } catch (ExecutionException failure) {
            throw new KafkaException("The broker does not say how " + topic + " is kept", failure.getCause());
        } catch (InterruptedException stop) {
            throw new InterruptException(stop);
        }
    }

    private boolean hasFollower(TopicPartition place, long offset, String key) {
        try (KafkaConsumer<String, String> reader = broker.reader()) {
            return Stretch.from(reader, place, offset + 1).has(later -> key.equals(later.key()));
        }
    }
}
