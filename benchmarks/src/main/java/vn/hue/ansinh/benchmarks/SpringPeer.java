package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Spring Cloud Gateway as a door that keeps nothing, with one route, no filters and as much memory as ours has. It is
 * built on request alone, see {@code benchmarks/README.md}; where it was not, W3 does without it.
 */
final class SpringPeer implements AutoCloseable {
    private static final Path JAR = DoorAlone.root().resolve("benchmarks/peers/spring-cloud-gateway/target/peer.jar");
    private final Process door;

    private SpringPeer(Process door) {
        this.door = door;
    }

    static Optional<SpringPeer> start(Path home, int port, int service) throws IOException {
        if (!Files.exists(JAR)) {
            System.out.println("Spring Cloud Gateway is not measured: " + JAR + " is not built");
            return Optional.empty();
        }
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(home.resolve("spring.log").toFile()));
        command.environment()
                .putAll(Map.of("PEER_PORT", String.valueOf(port), "PEER_SERVICE", "http://127.0.0.1:" + service));
        return Optional.of(new SpringPeer(command.start()));
    }

    @Override
    public void close() {
        door.destroy();
        door.onExit().join();
    }
}
