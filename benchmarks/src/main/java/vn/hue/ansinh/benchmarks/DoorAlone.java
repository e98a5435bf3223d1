package vn.hue.ansinh.benchmarks;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hue.ansinh.local.Broker;
import vn.hue.ansinh.local.Database;
import vn.hue.ansinh.local.LocalPostgres;
import vn.hue.ansinh.local.Ports;
import vn.hue.ansinh.local.PostgresSettings;

/** The packaged gateway with its database and a broker, each a process; no service stands behind it. */
final class DoorAlone implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final Path home;
    private final int port = Ports.free();
    private final int kafka = Ports.free();
    private final LocalPostgres postgres;
    private final Process broker;
    private final Process gateway;

    private DoorAlone(Path home, Map<String, String> more) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("kafka"));
        postgres = LocalPostgres.start(new PostgresSettings(
                home.resolve("postgresql"),
                Ports.free(),
                PostgresSettings.Durability.DURABLE,
                UUID.randomUUID().toString(),
                home.resolve("postgresql.log")));
        broker = java(
                "kafka.log",
                Map.of(),
                "-cp",
                System.getProperty("java.class.path"),
                Broker.class.getName(),
                home.resolve("kafka").toString(),
                String.valueOf(kafka));
        Database database = postgres.database("gateway");
        gateway = java(
                "gateway.log",
                settings(database, more),
                "-jar",
                root().resolve("gateway/target/quarkus-app/quarkus-run.jar").toString());
    }

    static DoorAlone open(Path home) throws IOException {
        return open(home, Map.of());
    }

    /** @param more settings of the gateway besides, as environment */
    static DoorAlone open(Path home, Map<String, String> more) throws IOException {
        DoorAlone door = new DoorAlone(home, more);
        for (int port : List.of(door.kafka, door.port)) {
            await().atMost(PATIENCE).until(() -> listens(port));
        }
        return door;
    }

    private Map<String, String> settings(Database database, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.putAll(Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                String.valueOf(port),
                "QUARKUS_MANAGEMENT_PORT",
                String.valueOf(Ports.free()),
                "QUARKUS_DATASOURCE_JDBC_URL",
                database.url(),
                "QUARKUS_DATASOURCE_PASSWORD",
                database.password(),
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + kafka));
        return settings;
    }

    static Path root() {
        return Path.of(System.getProperty("ansinh.root", "."));
    }

    int port() {
        return port;
    }

    int kafka() {
        return kafka;
    }

    long process() {
        return gateway.pid();
    }

    /** A JVM as small as the image has it. */
    Process java(String log, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(home.resolve(log).toFile()));
        process.environment().putAll(environment);
        return process.start();
    }

    static boolean listens(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        for (Process process : List.of(gateway, broker)) {
            process.destroy();
            process.waitFor();
        }
        postgres.close();
    }
}
