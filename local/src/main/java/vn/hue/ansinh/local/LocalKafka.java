package vn.hue.ansinh.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/** Apache Kafka itself, one broker that is its own controller, inside this process and on loopback only. */
public final class LocalKafka implements AutoCloseable {
    private static final int NODE = 1;

    /**
     * There is no second broker that could hold what this one has not yet written: each message is on disk before it is
     * acknowledged. So is each step of a transaction, or a power failure would leave what a relay has sent, and has
     * deleted since, neither committed nor taken back.
     */
    private static final Map<String, Object> DURABLE = Map.of("log.flush.interval.messages", 1);

    private final int port;
    private final KafkaRaftServer server;
    private final @Nullable Path throwAway;

    private LocalKafka(int port, KafkaRaftServer server, @Nullable Path throwAway) {
        this.port = port;
        this.server = server;
        this.throwAway = throwAway;
    }

    /** A throw-away broker on a free port; {@link #close()}, or the end of this process, removes its files too. */
    public static LocalKafka fast() {
        try {
            Path folder = Folders.temporary("ansinh-kafka-");
            int port = Ports.free();
            LocalKafka kafka = new LocalKafka(port, server(folder, port, Map.of()), folder);
            Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "stop-kafka"));
            return kafka;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For tests: what it acknowledges outlives this process, but not a power failure. */
    public static LocalKafka fast(Path logs, int port) {
        return new LocalKafka(port, server(logs, port, Map.of()), null);
    }

    /** What it acknowledges outlives a power failure. */
    public static LocalKafka start(Path logs, int port) {
        return new LocalKafka(port, server(logs, port, DURABLE), null);
    }

    private static KafkaRaftServer server(Path logs, int port, Map<String, Object> more) {
        try {
            Files.createDirectories(logs);
            if (Files.notExists(logs.resolve("meta.properties"))) {
                format(logs);
            }
            Map<String, Object> settings = new HashMap<>(settings(logs, port));
            settings.putAll(more);
            KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(asText(settings)), Time.SYSTEM);
            server.startup();
            return server;
        } catch (Exception e) {
            throw new CannotStart("Kafka does not start on port " + port + " with " + logs + ".", e);
        }
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        // At the end of a test process the classes that end a broker may be out of reach; its files go all the same.
        try {
            server.shutdown();
            server.awaitShutdown();
        } finally {
            removeThrowAway();
        }
    }

    private void removeThrowAway() {
        try {
            if (throwAway != null && Files.exists(throwAway)) {
                Folders.delete(throwAway);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void format(Path logs) throws Exception {
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NODE)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(logs.toString())
                .addDirectory(logs.toString())
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setIgnoreFormatted(true)
                .run();
    }

    /** As in a properties file: Kafka then reads each value as the type it wants. */
    private static Map<String, String> asText(Map<String, Object> settings) {
        return settings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .toString()));
    }

    private static Map<String, Object> settings(Path logs, int port) {
        int controller = Ports.free();
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", NODE),
                Map.entry("controller.quorum.voters", NODE + "@127.0.0.1:" + controller),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller),
                Map.entry("log.dirs", logs.toString()),
                // One broker holds every copy there is.
                Map.entry("default.replication.factor", 1),
                Map.entry("offsets.topic.replication.factor", 1),
                Map.entry("offsets.topic.num.partitions", 3),
                Map.entry("transaction.state.log.replication.factor", 1),
                Map.entry("transaction.state.log.num.partitions", 3),
                Map.entry("transaction.state.log.min.isr", 1),
                Map.entry("share.coordinator.state.topic.replication.factor", 1),
                Map.entry("share.coordinator.state.topic.num.partitions", 3),
                Map.entry("share.coordinator.state.topic.min.isr", 1),
                // A relay's next transaction may begin before its last one has ended, which takes milliseconds.
                Map.entry("add.partitions.to.txn.retry.backoff.ms", 2),
                Map.entry("auto.create.topics.enable", false),
                // Small and quick: consumers do not wait for late joiners, and a killed broker is forgotten in 3 s.
                Map.entry("group.initial.rebalance.delay.ms", 0),
                Map.entry("broker.session.timeout.ms", 3000),
                Map.entry("broker.heartbeat.interval.ms", 500),
                Map.entry("log.cleaner.dedupe.buffer.size", 2_097_152L),
                Map.entry("log.segment.bytes", 16_777_216),
                Map.entry("num.network.threads", 1),
                Map.entry("num.io.threads", 2),
                Map.entry("background.threads", 2));
    }
}
