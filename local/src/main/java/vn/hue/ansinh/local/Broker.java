package vn.hue.ansinh.local;

import java.nio.file.Path;

/** Kafka in a process of its own: {@code Broker <folder> <port>}. */
public final class Broker {
    private Broker() {}

    public static void main(String[] args) {
        LocalKafka kafka = LocalKafka.start(Path.of(args[0]), Integer.parseInt(args[1]));
        // Kafka's own threads keep the process alive until somebody ends it.
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "stop-kafka"));
    }
}
