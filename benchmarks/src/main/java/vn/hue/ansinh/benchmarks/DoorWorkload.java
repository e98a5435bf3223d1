package vn.hue.ansinh.benchmarks;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hue.ansinh.local.Ports;

/**
 * W1 to W3: public reads through the packaged gateway, with all its stops, beside nginx on the same bodies, in turns
 * within one run: from a copy, as 304, and passed through; the last also beside Spring Cloud Gateway. Needs nginx, wrk
 * and h2load; argument: rounds, 3 by default.
 */
public final class DoorWorkload {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private final Path home;
    private final NginxPeer.Doors peer =
            new NginxPeer.Doors(Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
    private final int door = Ports.free();
    private final int doorTls = Ports.free();
    private final int springDoor = Ports.free();

    private DoorWorkload(Path home) {
        this.home = home;
    }

    public static void main(String... arguments) throws Exception {
        for (String tool : List.of("nginx", "wrk", "h2load", "curl", "openssl")) {
            if (!Tools.isThere(tool)) {
                System.out.println("W1 to W3 need " + tool + ": apt-get install nginx wrk nghttp2-client openssl");
                return;
            }
        }
        int rounds = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        Path home = Files.createTempDirectory("ansinh-w1-");
        // Where nginx is started by root, its workers are somebody else.
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        new DoorWorkload(home).run(rounds);
    }

    private void run(int rounds) throws IOException, InterruptedException {
        writeBodies();
        Certificate shown = Certificate.make(home);
        // First: should it fail to start, nothing else is left behind.
        Optional<SpringPeer> spring = SpringPeer.start(home, springDoor, peer.service());
        Process gateway = gateway(shown);
        try (NginxPeer nginx = NginxPeer.start(home, peer, shown)) {
            awaitListening(gateway, spring.isPresent());
            round(new Load(), spring.isPresent()); // warm-up
            Load load = new Load();
            for (int round = 0; round < rounds; round++) {
                round(load, spring.isPresent());
            }
            load.print();
        } finally {
            gateway.destroy();
            gateway.waitFor();
            spring.ifPresent(SpringPeer::close);
        }
    }

    /** JSON of 2.4 and 24 kB, as the service would answer; the second folder is no operation, so nothing keeps it. */
    private void writeBodies() throws IOException {
        for (String folder : List.of("www/api/v1/plans", "www/api/v1/plans/x/passed")) {
            Path plans = Files.createDirectories(home.resolve(folder));
            Files.writeString(plans.resolve("small"), body(40));
            Files.writeString(plans.resolve("large"), body(400));
        }
    }

    private static String body(int items) {
        List<String> written = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            written.add("{\"code\":\"IND-%04d\",\"value\":%d.5,\"status\":\"ON_TRACK\"}".formatted(item, 100 + item));
        }
        return "{\"items\":[" + String.join(",", written) + "],\"next\":null}";
    }

    private Process gateway(Certificate shown) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        Path.of(System.getProperty("ansinh.root", "."), "gateway/target/quarkus-app/quarkus-run.jar")
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(home.resolve("gateway.log").toFile()));
        command.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_HOST",
                        "127.0.0.1",
                        "QUARKUS_HTTP_PORT",
                        String.valueOf(door),
                        "QUARKUS_HTTP_SSL_PORT",
                        String.valueOf(doorTls),
                        "QUARKUS_HTTP_SSL_CERTIFICATE_FILES",
                        shown.file().toString(),
                        "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_FILES",
                        shown.key().toString(),
                        "QUARKUS_MANAGEMENT_PORT",
                        String.valueOf(Ports.free()),
                        "ANSINH_RATES_ADDRESS",
                        "1000000000",
                        "ANSINH_CACHE_HEAR",
                        "false",
                        "ANSINH_ROUTES_INDICATORS_URL",
                        "http://127.0.0.1:" + peer.service()));
        return command.start();
    }

    private void awaitListening(Process gateway, boolean spring) {
        IntStream ports = IntStream.of(
                peer.service(),
                peer.keeping(),
                peer.keepingHttp2(),
                peer.keepingTls(),
                peer.passing(),
                door,
                doorTls,
                spring ? springDoor : door);
        for (int port : ports.toArray()) {
            await().failFast("The gateway ended, see " + home, () -> !gateway.isAlive())
                    .atMost(PATIENCE)
                    .until(() -> DoorAlone.listens(port));
        }
    }

    private void round(Load load, boolean spring) throws IOException, InterruptedException {
        for (String size : List.of("small", "large")) {
            String kept = "/api/v1/plans/" + size;
            String passed = "/api/v1/plans/x/passed/" + size;
            for (Load.Side side : sides(peer.keeping())) {
                load.wrk("W1 kept, " + size + ", h1", side, kept);
                load.wrkUnchanged("W2 304, " + size + ", h1", side, kept);
            }
            for (Load.Side side : sides(peer.keepingHttp2())) {
                load.h2load("W1 kept, " + size + ", h2", side, kept);
            }
            for (Load.Side side :
                    List.of(Load.Side.tls("gateway", doorTls), Load.Side.tls("nginx", peer.keepingTls()))) {
                load.wrk("W1 kept, " + size + ", h1, TLS", side, kept);
                load.h2load("W1 kept, " + size + ", h2, TLS", side, kept);
            }
            for (Load.Side side : sides(peer.passing())) {
                load.wrk("W3 passed, " + size + ", h1", side, passed);
            }
            if (spring) {
                load.wrk("W3 passed, " + size + ", h1", Load.Side.plain("spring", springDoor), passed);
            }
        }
    }

    private List<Load.Side> sides(int ofPeer) {
        return List.of(Load.Side.plain("gateway", door), Load.Side.plain("nginx", ofPeer));
    }
}
