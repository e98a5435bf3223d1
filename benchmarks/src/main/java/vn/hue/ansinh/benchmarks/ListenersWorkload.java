package vn.hue.ansinh.benchmarks;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.local.Ports;

/**
 * W12: one event to all who listen to the feed, from its telling in Kafka until the last one has it, beside a bare sender
 * of the same library in the same run. Arguments: how many listen, one after the other; 1,000 and 5,000 by default.
 */
public final class ListenersWorkload {
    /** By name only: it is made of a library that this process does not have. */
    private static final String BARE_SENDER = "vn.hue.ansinh.benchmarks.BareSender";

    private static final String FRAME = FeedTeller.frame();
    private static final int EVENTS = 100;
    private static final int WARM_UP = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private final Path home;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Table table = new Table(
            "listeners",
            "sender",
            "first has it, ms: median",
            "last has it, ms: median",
            "p99",
            "processor ms an event",
            "KB a listener");

    /** Who tells: where one listens, which process it is, and how it is made to tell. */
    private record Side(String name, int port, String path, long process, Runnable teller) {}

    private ListenersWorkload(Path home) {
        this.home = home;
    }

    public static void main(String... arguments) throws Exception {
        List<Integer> sizes = arguments.length == 0
                ? List.of(1_000, 5_000)
                : List.of(arguments).stream().map(Integer::valueOf).toList();
        new ListenersWorkload(Files.createTempDirectory("ansinh-w12-")).run(sizes);
    }

    private void run(List<Integer> sizes) throws Exception {
        int bare = Ports.free();
        // All of them come from one address.
        try (DoorAlone gateway = DoorAlone.open(home, Map.of("ANSINH_FEED_LISTENERS_PER_CALLER", "10000"));
                FeedTeller teller = new FeedTeller(gateway.kafka())) {
            Process sender = bareSender(gateway, bare);
            try {
                measure(
                        gateway,
                        teller,
                        new Side("bare Vert.x", bare, "/", sender.pid(), () -> post(bare, FRAME)),
                        sizes);
            } finally {
                sender.destroy();
                sender.waitFor();
            }
        }
    }

    private void measure(DoorAlone gateway, FeedTeller teller, Side peer, List<Integer> sizes) throws Exception {
        String path = "/api/v1/events?types=" + FeedTeller.TYPE;
        Side door = new Side("gateway", gateway.port(), path, gateway.process(), teller::tell);
        await().atMost(PATIENCE).until(() -> DoorAlone.listens(peer.port()));
        for (int size : sizes) {
            // Twice in turns, so that neither has only the cold or only the warm machine.
            for (Side side : List.of(door, peer, door, peer)) {
                measure(side, size);
            }
        }
        table.print(System.out);
    }

    private static Process bareSender(DoorAlone gateway, int port) throws IOException {
        Path root = DoorAlone.root();
        String libraries = root.resolve("gateway/target/quarkus-app/lib/main") + "/*";
        String classes = root.resolve("benchmarks/target/classes") + ":" + libraries;
        return gateway.java("bare.log", Map.of(), "-cp", classes, BARE_SENDER, String.valueOf(port));
    }

    private void measure(Side side, int size) throws IOException, InterruptedException {
        long empty = Cost.of(side.process()).kilobytes();
        try (Crowd crowd = Crowd.gathered(side.port(), side.path(), size)) {
            long full = Cost.of(side.process()).kilobytes();
            tell(crowd, side, WARM_UP);
            long before = Cost.of(side.process()).processorMillis();
            List<Crowd.Heard> heard = tell(crowd, side, EVENTS);
            double processor = (Cost.of(side.process()).processorMillis() - before) / (double) EVENTS;
            double[] first = sorted(heard.stream().mapToDouble(Crowd.Heard::firstMillis));
            double[] last = sorted(heard.stream().mapToDouble(Crowd.Heard::lastMillis));
            table.row(
                    size,
                    side.name(),
                    "%.1f".formatted(first[EVENTS / 2]),
                    "%.1f".formatted(last[EVENTS / 2]),
                    "%.1f".formatted(last[EVENTS * 99 / 100]),
                    "%.1f".formatted(processor),
                    "%.1f".formatted((full - empty) / (double) size));
        }
    }

    private static double[] sorted(java.util.stream.DoubleStream figures) {
        return figures.sorted().toArray();
    }

    private static List<Crowd.Heard> tell(Crowd crowd, Side side, int events) throws InterruptedException {
        List<Crowd.Heard> heard = new ArrayList<>();
        for (int event = 0; event < events; event++) {
            heard.add(crowd.tell(side.teller()));
        }
        return heard;
    }

    private void post(int port, String frame) {
        HttpRequest event = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .POST(BodyPublishers.ofString(frame))
                .build();
        try {
            http.send(event, BodyHandlers.discarding());
        } catch (IOException gone) {
            throw new IllegalStateException("The bare sender is gone, see " + home, gone);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
